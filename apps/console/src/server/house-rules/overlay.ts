/**
 * 内部规则 Lays an agency's own rules over a book. They stand as a claim of an agency: below every authority's and provider's
 * answer, never blocking, and named as house rules wherever they are read.
 */
import { shiftDays } from '@beian/domain/calendar'
import { datasetSchema } from '@beian/domain/dataset'
import type { Rulebook, Statement, Topic } from '@beian/domain/rulebook'
import { type Day, isDay, type ProvinceId, provinceIds, type Text } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import * as z from 'zod'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

export const houseSource = 'house-rules'
const prefix: Text = { zh: '内部规则：', en: 'House rule: ' }

const day = z.string().refine((text): text is Day => isDay(text), { params: { problem: 'wrong-form' } })
const ofBook = datasetSchema.shape.topics.element
const statement = ofBook.shape.statements.element
/** A question that belongs to no procedure would be asked nowhere. */
const topic = ofBook.extend({ procedures: ofBook.shape.procedures.min(1) })

/** As the dataset writes topics and statements. */
export const definition = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('topic'), topic }),
  z.strictObject({
    kind: z.literal('statement'),
    topic: z.string().min(1).max(120),
    scope: z.enum(['nation', ...provinceIds]),
    statement,
    /** The last day on which it holds. */
    until: z.exactOptional(day),
  }),
])
export type Definition = z.output<typeof definition>

export type HouseRule = { readonly id: string; readonly definition: Definition }

export async function houseRules(db: Reader): Promise<readonly HouseRule[]> {
  const rows = await db
    .selectFrom('house_rules')
    .select(['id', 'definition'])
    .where('withdrawn_at', 'is', null)
    .orderBy('added_at')
    .orderBy('id')
    .execute()
  return rows.map((row) => ({ id: row.id, definition: JSON.parse(row.definition) as Definition }))
}

/** Books with the same rules over them are the same book: what the reading remembers of one is kept. */
const laid = new WeakMap<Rulebook, Map<string, Rulebook>>()

export function withHouseRules(book: Rulebook, rules: readonly HouseRule[]): Rulebook {
  if (rules.length === 0) return book
  const known = laid.get(book) ?? new Map<string, Rulebook>()
  laid.set(book, known)
  const key = rules.map(({ id, definition: one }) => `${id} ${JSON.stringify(one)}`).join('\n')
  const found = known.get(key) ?? rules.reduce(lay, withSource(book))
  // Previews come and go; the rules in force are few.
  if (known.size > 20) known.clear()
  known.set(key, found)
  return found
}

function withSource(book: Rulebook): Rulebook {
  const title = { zh: '本机构的内部规则', en: 'House rules of this agency' }
  const place = { issuer: title, url: 'unknown', seen: '2026-01-01', checkedOn: '2026-01-01' } as const
  const source = { id: houseSource, kind: 'agency', title, ...place } as const
  return { ...book, sources: { ...book.sources, [houseSource]: source } }
}

/** A rule on a topic that the book no longer has says nothing. */
function lay(book: Rulebook, { id, definition: one }: HouseRule): Rulebook {
  if (one.kind === 'topic') return { ...book, topics: [...book.topics, ownTopic(id, one.topic as unknown as Topic)] }
  const asked = book.topics.find((known) => known.id === one.topic)
  if (asked === undefined) return book
  const added = answersOf(one)
  if (one.scope === 'nation') {
    const topics = book.topics.map((known) =>
      known === asked ? { ...asked, statements: [...asked.statements, ...added] as Topic['statements'] } : known,
    )
    return { ...book, topics }
  }
  const province = book.provinces[one.scope as ProvinceId]
  const statements: Readonly<Record<string, readonly Statement[] | undefined>> = province.statements
  const of = { ...province, statements: { ...statements, [asked.id]: [...(statements[asked.id] ?? []), ...added] } }
  return { ...book, provinces: { ...book.provinces, [one.scope]: of } } as Rulebook
}

/** The answer, and where it ends the day after: from then on the agency asks nothing. */
function answersOf({ statement: given, until }: Extract<Definition, { kind: 'statement' }>): readonly Statement[] {
  const added = marked(given as unknown as Statement)
  return until === undefined ? [added] : [added, { ...added, from: { day: shiftDays(until, 1) }, value: null }]
}

/** Its id never meets one of the book's. */
function ownTopic(id: string, given: Topic): Topic {
  const statements = given.statements.map((one) => ({ ...one, ...claim })) as Topic['statements']
  return { ...given, id: `house-${id}`, title: named(given.title), statements, examples: [] }
}

const claim = { standing: 'agency-claim', confidence: 'unverified', cites: [houseSource] } as unknown as Pick<
  Statement,
  'standing' | 'confidence' | 'cites'
>

function marked(given: Statement): Statement {
  return { ...given, ...claim, note: given.note ? named(given.note) : { zh: prefix.zh, en: prefix.en } }
}

/** Whether an answer is an agency's own. */
export function isHouse({ cites }: Pick<Statement, 'cites'>): boolean {
  return (cites as readonly string[]).includes(houseSource)
}

/** A question of its own is called so already, one of the book is not. */
export function houseTitle(title: Text): Text {
  return title.zh.startsWith(prefix.zh) ? title : named(title)
}

function named({ zh, en }: Text): Text {
  return { zh: `${prefix.zh}${zh}`, en: `${prefix.en}${en}` }
}
