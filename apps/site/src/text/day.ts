/** Days in words, as a page says them: 2005年3月20日 · 20 March 2005. */
import type { Day, Language } from '@beian/domain/vocabulary'

const months = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const

export function dayIn(lang: Language, day: Day): string {
  const [year, month, date] = day.split('-').map(Number) as [number, number, number]
  return lang === 'zh' ? `${year}年${month}月${date}日` : `${date} ${months[month - 1]} ${year}`
}

/** The same without its year, beside others of the same time: 3月20日 · 20 Mar. */
export function shortDayIn(lang: Language, day: Day): string {
  const words = dayIn(lang, day)
  return lang === 'zh' ? words.replace(/^\d+年/, '') : words.replace(/([A-Z][a-z]{2})[a-z]* \d+$/, '$1')
}
