/** Amounts as people read them: 1,000,000 instead of 1000000. Only sums of money, never a number that names something. */
export function grouped(sentence: string): string {
  return sentence.replace(/(?<=CNY )\d{5,}|\d{5,}(?= ?元)/g, (digits) => digits.replace(/\B(?=(\d{3})+$)/g, ','))
}
