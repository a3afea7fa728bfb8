/** What the procedures and stages of a page are called, once each: the pages need not load the book for it. */
import { type Procedure, procedures, rulebook } from '@beian/domain/rulebook'
import type { ProcedureId, Text } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../../db/tables.ts'
import { bookForNew } from '../../rule-changes/book-in-force.ts'

const described: { readonly [P in ProcedureId]?: Procedure } = procedures

/** By `procedure` and by `procedure/stage`. */
export function titlesOf(
  rows: readonly { procedure: ProcedureId; stage: string }[],
): readonly (readonly [string, Text])[] {
  const titles = new Map<string, Text>()
  for (const { procedure, stage } of rows) {
    const known = described[procedure]
    const title = known?.stages.find(({ id }) => id === stage)?.title
    titles.set(procedure, known?.title ?? same(procedure))
    titles.set(`${procedure}/${stage}`, title ?? same(stage))
  }
  return [...titles]
}

type Topics = readonly { readonly id: string; readonly title: Text }[]
const byId = (topics: Topics): ReadonlyMap<string, Text> => new Map(topics.map(({ id, title }) => [id, title]))
const ofTheProgram = byId(rulebook.topics)

/** What questions are called: a loaded book and the house rules are opened only where the program's own book lacks one. */
export async function topicTitles(db: Kysely<DB>, topics: readonly string[]): Promise<(topic: string) => Text> {
  const lacks = topics.some((topic) => !ofTheProgram.has(topic))
  const loaded = lacks ? byId((await bookForNew(db)).rulebook.topics) : undefined
  return (topic) => loaded?.get(topic) ?? ofTheProgram.get(topic) ?? same(topic)
}

const same = (id: string): Text => ({ zh: id, en: id })
