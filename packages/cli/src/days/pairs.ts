/** 成对的问题 Two words a question: `"DATE N"` as one argument or line, or unquoted as two arguments. */

/** Whoever forgets the quotes is understood: two single words in a row are one question. */
export function paired(words: readonly string[]): readonly string[] {
  const single = words.length > 0 && words.length % 2 === 0 && words.every((word) => !/\s/.test(word.trim()))
  if (!single) return words
  return words.flatMap((word, index) => (index % 2 === 0 ? [`${word} ${words[index + 1]}`] : []))
}

/** Parted by spaces, a comma or a tab, as tables and people do. */
export function halves(line: string): readonly [string, string] {
  const [first = '', second = '', more] = line.trim().split(/[\s,，;]+/)
  return more === undefined ? [first, second] : [line.trim(), '']
}
