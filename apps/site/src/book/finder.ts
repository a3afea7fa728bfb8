/** What the path finder takes with it to the browser: its questions, and of the book the topics it reads. */
import { type Excerpt, excerptOf, finderTopics, provincePart, type Question, questionsWith } from '@beian/domain/finder'
import { topicsOf } from '@beian/domain/reading'
import { type Procedure, provinces, rulebook, type Topic } from '@beian/domain/rulebook'
import { type EventId, events, type Instant, type ProvinceId, provinceIds, type Text } from '@beian/domain/vocabulary'
import { startOfLimit } from '../islands/checklist/start-of-limit.ts'
import { at } from '../settings.ts'
import { sectionTitles } from '../text/words.ts'
import { formsWithPage } from './form-guide.ts'
import { type SectionId, sectionOf } from './sections.ts'
import { procedures } from './shelf.ts'

const names = Object.fromEntries(provinces.map(({ id, name }) => [id, name])) as Record<ProvinceId, Text>
export const questions: readonly Question[] = questionsWith(names)
export const finderList: readonly Topic[] = rulebook.topics.filter(({ id }) => finderTopics.some((one) => one === id))

export type FinderData = {
  readonly at: Instant
  readonly questions: readonly Question[]
  readonly excerpt: Excerpt
  /** Of which forms of service a procedure has a page of their own. */
  readonly forms: Readonly<Record<string, readonly string[]>>
}

/** Of a procedure what a card says; its stages and forms stand in the guide. */
const cardOf = (procedure: Procedure): Procedure => ({ ...procedure, stages: [], asks: [] })

const formsOf = (procedure: Procedure) => [procedure.id, formsWithPage(procedure).map(({ id }) => id)] as const

export const finderData = (): FinderData => ({
  forms: Object.fromEntries(procedures.map(formsOf).filter(([, forms]) => forms.length > 0)),
  at,
  questions,
  excerpt: excerptOf(rulebook, { topics: finderList, provinces: provinceIds, procedures: procedures.map(cardOf) }),
})

export type ChecklistData = Omit<FinderData, 'forms'> & {
  readonly procedure: Procedure
  /** The sections of the guide, with the topics that stand in each. */
  readonly parts: readonly Part[]
  /** From what its limits run, in the order in which it happens. */
  readonly events: readonly Happening[]
}
export type Part = { readonly id: SectionId; readonly title: Text; readonly topics: readonly string[] }
export type Happening = { readonly id: EventId; readonly title: Text }

function partsOf(procedure: Procedure, topics: readonly Topic[]): readonly Part[] {
  return (Object.keys(sectionTitles) as SectionId[]).flatMap((id) => {
    const own = topics.filter((topic) => sectionOf(procedure, topic) === id).map((topic) => topic.id)
    return own.length === 0 ? [] : [{ id, title: sectionTitles[id], topics: own }]
  })
}

function happeningsOf({ stages }: Procedure, topics: readonly Topic[]): readonly Happening[] {
  const from = new Set(topics.flatMap(({ demand }) => startOfLimit(demand) ?? []))
  const happening = stages.flatMap(({ on }) => Object.keys(on))
  const order = (event: string) => (happening.indexOf(event) + happening.length + 1) % (happening.length + 1)
  return (Object.keys(events) as EventId[])
    .filter((event) => from.has(event))
    .toSorted((a, b) => order(a) - order(b))
    .map((id) => ({ id, title: events[id] }))
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
    parts: partsOf(procedure, topics),
    events: happeningsOf(procedure, topics),
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
