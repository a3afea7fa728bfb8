/** What the procedures and stages of a page are called, once each: the pages need not load the book for it. */
import { limitTitle } from '@beian/domain/reading'
import { type Procedure, procedures, type Rulebook, rulebook } from '@beian/domain/rulebook'
import type { ProcedureId, Text } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../../db/tables.ts'
import { bookForNew } from '../../rule-changes/book-in-force.ts'

const described: { readonly [P in ProcedureId]?: Procedure } = procedures

type Named = {
  readonly procedure: ProcedureId
  readonly stage: string
  readonly next: { readonly topic: string } | null
}

/** By `procedure`, by `procedure/stage`, and of what is due next by `topic/` and its id. */
export async function titlesOf(db: Kysely<DB>, rows: readonly Named[]): Promise<readonly (readonly [string, Text])[]> {
  const titles = new Map<string, Text>()
  const topics = new Set<string>()
  const stages = new Map<ProcedureId, Set<string>>()
  for (const { procedure, stage, next } of rows) {
    if (next !== null) topics.add(next.topic)
    const known = stages.get(procedure)
    if (known) known.add(stage)
    else stages.set(procedure, new Set([stage]))
  }
  for (const [procedure, met] of stages) {
    const known = described[procedure]
    titles.set(procedure, known?.title ?? same(procedure))
    for (const stage of met)
      titles.set(`${procedure}/${stage}`, known?.stages.find(({ id }) => id === stage)?.title ?? same(stage))
  }
  for (const [topic, title] of await topicTitles(db, topics)) titles.set(`topic/${topic}`, title)
  return [...titles]
}

type Topics = Rulebook['topics']
const byId = (topics: Topics): ReadonlyMap<string, Text> =>
  new Map(topics.map((topic) => [topic.id, limitTitle(topic)]))
const ofTheProgram = byId(rulebook.topics)

/** What questions are called: a loaded book and the house rules are opened only where the program's own book lacks one. */
async function topicTitles(db: Kysely<DB>, topics: ReadonlySet<string>): Promise<readonly (readonly [string, Text])[]> {
  const ids = [...topics]
  const lacks = ids.some((topic) => !ofTheProgram.has(topic))
  const loaded = lacks ? byId((await bookForNew(db)).rulebook.topics) : undefined
  return ids.map((topic) => [topic, loaded?.get(topic) ?? ofTheProgram.get(topic) ?? same(topic)])
}

const same = (id: string): Text => ({ zh: id, en: id })
