/** Days beside others of the same time, apart from those in full: the browser loads them where dates are planned. */
import type { Day, Language } from '@beian/domain/vocabulary'
import { dayIn } from './day.ts'

/** Without its year: 3月20日 · 20 Mar. */
export function shortDayIn(lang: Language, day: Day): string {
  const words = dayIn(lang, day)
  return lang === 'zh' ? words.replace(/^\d+年/, '') : words.replace(/([A-Z][a-z]{2})[a-z]* \d+$/, '$1')
}
