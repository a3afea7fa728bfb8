/** 未译 Texts that lack one language: Chinese without a Chinese character, English that is Chinese. Terms may be quoted. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Text } from '../vocabulary/text.ts'
import type { Fault, Proof } from './fault.ts'

type Found = { readonly where: string; readonly text: Text }

export const untranslated: Proof = (book) =>
  textsOf(book).flatMap(({ where, text }): readonly Fault[] => {
    const lacks = [...(isChinese(text) ? [] : ['zh']), ...(isEnglish(text) ? [] : ['en'])]
    return lacks.map((language) => ({ kind: 'untranslated', where, what: `${language}: ${text.zh} / ${text.en}` }))
  })

/** A brand or an acronym stands for itself: nobody calls iOS or an App otherwise in Chinese. */
function isChinese({ zh, en }: Text): boolean {
  return zh.trim() !== '' && (/\p{Script=Han}/u.test(zh) || en.toLowerCase().endsWith(zh.toLowerCase()))
}

/** What stands in Chinese in the English text must be quoted from the Chinese text beside it. */
function isEnglish({ zh, en }: Text): boolean {
  if (zh === en) return en.trim() !== ''
  return /\p{Script=Latin}|\d/u.test(en) && (en.match(/\p{Script=Han}+/gu) ?? []).every((term) => zh.includes(term))
}

function textsOf(book: Rulebook): readonly Found[] {
  const { topics, provinces, procedures, disputes, materials, facts, rejections, playbooks, fees } = book
  const shelves = { topics, provinces, procedures, disputes, materials, facts, rejections, playbooks, fees }
  return Object.entries(shelves).flatMap(([shelf, entries]) => textsIn(entries, shelf))
}

function textsIn(value: unknown, where: string): readonly Found[] {
  if (typeof value !== 'object' || value === null) return []
  if (isText(value)) return [{ where, text: value }]
  return Object.entries(value).flatMap(([key, one]) => textsIn(one, `${where}.${nameOf(one) ?? key}`))
}

function nameOf(value: unknown): string | undefined {
  return typeof value === 'object' && value !== null && 'id' in value ? String(value.id) : undefined
}

function isText(value: object): value is Text {
  return 'zh' in value && 'en' in value && typeof value.zh === 'string' && typeof value.en === 'string'
}
