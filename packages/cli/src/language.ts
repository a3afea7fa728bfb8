/** 语言 The two languages, and which one somebody most likely reads. */
import type { Language } from '@beian/domain/vocabulary'

export type { Language, Text } from '@beian/domain/vocabulary'

export const isLanguage = (value: string): value is Language => value === 'zh' || value === 'en'

/** As the locale says, in the order in which POSIX looks: Chinese for `zh_CN.UTF-8`, English for all others. */
export function languageOf(environment: Readonly<Record<string, string | undefined>>): Language {
  const locale = environment['LC_ALL'] || environment['LC_MESSAGES'] || environment['LANG'] || ''
  return /^zh/i.test(locale) ? 'zh' : 'en'
}
