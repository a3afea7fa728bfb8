/** 出处 A statement as an answer shows it: its sentence, whose norm, how well known, in which scope, and who says so. */
import type { InForce } from '@beian/domain/reading'
import type { Rulebook } from '@beian/domain/rulebook'
import type { Confidence, Day, Standing } from '@beian/domain/vocabulary'
import type { Language } from '../language.ts'

export type Citation = { readonly id: string; readonly title: string; readonly url: string | null }
export type Norm = {
  readonly statement: string
  readonly scope: string
  readonly standing: Standing
  readonly confidence: Confidence
  readonly since: Day
  readonly citations: readonly Citation[]
}

export function citationsOf(book: Rulebook, ids: readonly string[], language: Language): readonly Citation[] {
  return ids.flatMap((id) => {
    const source = book.sources[id]
    return source === undefined
      ? []
      : [{ id, title: source.title[language], url: source.url === 'unknown' ? null : source.url }]
  })
}

export function normOf(book: Rulebook, { statement, scope, ref }: InForce, language: Language): Norm {
  const { from, standing, confidence, cites } = statement
  const since = 'day' in from ? from.day : from.seenBy
  return { statement: ref, scope, standing, confidence, since, citations: citationsOf(book, cites, language) }
}

/** For people: 国家规定 · 河北. */
export function sourceLine({ standing, citations }: Pick<Norm, 'standing' | 'citations'>, language: Language): string {
  const names = citations.slice(0, 2).map(({ title }) => (language === 'zh' ? `《${title}》` : title))
  const more =
    citations.length > 2 ? (language === 'zh' ? `等 ${citations.length} 处` : ` and ${citations.length - 2} more`) : ''
  return `${standings[standing][language]} · ${names.join(language === 'zh' ? '、' : ', ')}${more}`
}

const standings = {
  statute: { zh: '法律法规', en: 'law' },
  ministerial: { zh: '部门规定', en: 'ministerial rule' },
  'ca-practice': { zh: '管局要求', en: 'practice of the administration' },
  'provider-practice': { zh: '接入商要求', en: 'practice of a provider' },
  'agency-claim': { zh: '代办机构说法', en: 'claim of an agency' },
} as const
