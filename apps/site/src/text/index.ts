/** The site's own words: everything that is not law. One type, both languages complete. */
import type { Language } from '@beian/domain/vocabulary'
import { en } from './en.ts'
import { type SiteText, zh } from './zh.ts'

const texts: Record<Language, SiteText> = { zh, en }

export function textIn(lang: Language): SiteText {
  return texts[lang]
}
