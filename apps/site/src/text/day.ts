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
