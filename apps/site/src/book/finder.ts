/** What the path finder takes with it to the browser: its questions, and of the book the topics it reads. */
import { type Excerpt, excerptOf, finderTopics, provincePart, type Question, questionsWith } from '@beian/domain/finder'
import { topicsOf } from '@beian/domain/reading'
import { type Procedure, provinces, rulebook, type Topic } from '@beian/domain/rulebook'
import { type Instant, type ProvinceId, provinceIds, type Text } from '@beian/domain/vocabulary'
import { at } from '../settings.ts'
import { type SectionId, sectionOf } from './sections.ts'
import { procedures } from './shelf.ts'

const names = Object.fromEntries(provinces.map(({ id, name }) => [id, name])) as Record<ProvinceId, Text>
export const questions: readonly Question[] = questionsWith(names)
export const finderList: readonly Topic[] = rulebook.topics.filter(({ id }) => finderTopics.some((one) => one === id))

export type FinderData = {
  readonly at: Instant
  readonly questions: readonly Question[]
  readonly excerpt: Excerpt
}

/** Of a procedure what a card says; its stages and forms stand in the guide. */
const cardOf = (procedure: Procedure): Procedure => ({ ...procedure, stages: [], asks: [] })

export const finderData = (): FinderData => ({
  at,
  questions,
  excerpt: excerptOf(rulebook, { topics: finderList, provinces: provinceIds, procedures: procedures.map(cardOf) }),
})

export type ChecklistData = FinderData & {
  readonly procedure: Procedure
  /** In which section of the guide each topic stands. */
  readonly sections: Readonly<Record<string, SectionId>>
}

export function checklistData(procedure: Procedure): ChecklistData {
  const topics = topicsOf(rulebook, procedure.id).filter(
    ({ demand }) => demand.kind !== 'path' && demand.kind !== 'consequence',
  )
  return {
    at,
    questions,
    procedure: { ...procedure, asks: [] },
    excerpt: excerptOf(rulebook, { topics, provinces: [], procedures: [] }),
    sections: Object.fromEntries(topics.map((topic) => [topic.id, sectionOf(procedure, topic)])),
  }
}

/** What one province says for itself, with the sources it rests on. */
export type ProvinceData = Pick<Excerpt, 'provinces' | 'sources' | 'materials' | 'disputes' | 'facts'>

export function provinceData(id: ProvinceId): ProvinceData {
  const {
    provinces: own,
    sources,
    materials,
    disputes,
    facts,
  } = excerptOf(
    { ...rulebook, disputes: rulebook.disputes.filter(({ scope }) => scope === id) },
    { topics: rulebook.topics, provinces: [id], procedures: [] },
  )
  const text = JSON.stringify(provincePart(rulebook, id, rulebook.topics))
  const named = <V>(shelf: Readonly<Record<string, V>>) =>
    Object.fromEntries(Object.entries(shelf).filter(([key]) => text.includes(JSON.stringify(key))))
  return { provinces: own, sources: named(sources), materials: named(materials), disputes, facts: named(facts) }
}
