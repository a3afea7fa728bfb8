/** The words of one field, both languages complete. */
import type { Language } from '@beian/domain/vocabulary'

const zh = { optional: '可不填', what: '怎么办：' }
const en: typeof zh = { optional: 'optional', what: 'What to do: ' }
const words: Record<Language, typeof zh> = { zh, en }

export function wordsIn(language: Language): typeof zh {
  return words[language]
}
