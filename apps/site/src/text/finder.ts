/** The words of the path finder and its checklist, for pages: islands read theirs from the page (islands/finder/text.ts). */
import type { Language } from '@beian/domain/vocabulary'
import { checklistEn } from './checklist.en.ts'
import { checklistZh } from './checklist.zh.ts'
import { finderEn } from './finder.en.ts'
import { finderZh } from './finder.zh.ts'

const texts = { zh: finderZh, en: finderEn }
const lists = { zh: checklistZh, en: checklistEn }

export const finderText = (lang: Language) => texts[lang]
export const checklistText = (lang: Language) => lists[lang]
