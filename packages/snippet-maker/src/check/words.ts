/** The check's own words, both languages complete. */
import type { Language } from '@beian/domain/vocabulary'
import { en } from './words.en.ts'
import { zh } from './words.zh.ts'

export type Words = typeof zh

const words: Record<Language, Words> = { zh, en }

export function wordsIn(language: Language): Words {
  return words[language]
}
