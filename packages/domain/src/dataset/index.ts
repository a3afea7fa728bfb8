/**
 * 数据集 The whole book as plain data, CC BY 4.0: for anybody, without our code. `datasetOf` writes it, `bookFrom` reads it
 * back; the checks' code stays with the engine and is joined by name.
 */
import * as z from 'zod'
import { currentStatements } from '../reading/compare-provinces.ts'
import { say } from '../reading/say.ts'
import type { Check } from '../rulebook/check.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Day } from '../vocabulary/day.ts'
import * as book from './book-schema.ts'
import { legalPeriods } from './legal-periods.ts'
import { day, id, text, topic } from './shelf-schema.ts'

export { type Beginning, type LegalPeriod, legalPeriods } from './legal-periods.ts'

/** Raised by one whenever a reader of the old shape would misread the new one. */
export const DATASET_VERSION = 1

const begins = z.strictObject({ topic: id, scope: id, ref: id, ends: z.exactOptional(id) })

export const datasetSchema = z
  .strictObject({
    $schema: z.string(),
    version: z.literal(DATASET_VERSION),
    title: text,
    licence: z.literal('CC-BY-4.0'),
    asOf: day.meta({ description: 'The newest day on which one of its texts was looked at.' }),
    topics: z.array(topic),
    provinces: z.record(z.string(), book.province),
    procedures: z.record(z.string(), book.procedure),
    disputes: z.array(book.dispute),
    sources: z.record(z.string(), book.source),
    materials: z.record(z.string(), book.material),
    facts: z.record(z.string(), book.fact),
    checks: z.record(z.string(), book.check),
    rejections: z.array(book.rejection),
    playbooks: z.array(book.playbook),
    fees: z.array(book.fee),
    history: z
      .array(z.strictObject({ day, known: z.enum(['start', 'seen']), begins: z.array(begins) }))
      .meta({ description: 'Which statements began on which day, newest first.' }),
    sentences: z
      .record(z.string(), text)
      .meta({ description: 'Each statement in force on `asOf` as a sentence, by its reference.' }),
  })
  .meta({ title: 'Beian Desk rulebook' })
export type Dataset = z.infer<typeof datasetSchema>

/** As JSON Schema, for those who read it without our code. */
export function datasetJsonSchema(): object {
  return z.toJSONSchema(datasetSchema)
}

export function datasetOf(whole: Rulebook): Dataset {
  const asOf = newestLook(whole)
  const { checks, ...shelves } = whole
  const dataset = {
    $schema: './rulebook.schema.json',
    version: DATASET_VERSION,
    title: {
      zh: 'Beian Desk 规则书：中国 ICP 备案与许可',
      en: 'Beian Desk rulebook: ICP filing and licensing in China',
    },
    licence: 'CC-BY-4.0',
    asOf,
    ...shelves,
    checks: Object.fromEntries(Object.entries(checks).map(([name, { test: _code, ...told }]) => [name, told])),
    history: legalPeriods(whole),
    sentences: sentencesOf(whole, asOf),
  }
  return datasetSchema.parse(dataset)
}

function newestLook({ sources }: Rulebook): Day {
  return Object.values(sources).reduce<Day>(
    (newest, { checkedOn }) => (checkedOn > newest ? checkedOn : newest),
    '1970-01-01',
  )
}

function sentencesOf(whole: Rulebook, on: Day): Record<string, { zh: string; en: string }> {
  const scopes = ['nation', ...Object.keys(whole.provinces)] as Parameters<typeof currentStatements>[2]['scope'][]
  return Object.fromEntries(
    whole.topics.flatMap((one) =>
      scopes.flatMap((scope) =>
        currentStatements(whole, one, { scope, on }).map(({ ref, statement }) => [ref, say(whole, one, statement)]),
      ),
    ),
  )
}

export type LoadProblem = { readonly ok: false; readonly problem: 'shape' | 'unknown-check'; readonly what: string }

/** Reads a dataset back into a book. A check that the engine does not know is named, never skipped. */
export function bookFrom(
  json: unknown,
  checks: Readonly<Record<string, Check>>,
): { readonly ok: true; readonly book: Rulebook } | LoadProblem {
  const read = datasetSchema.safeParse(json)
  if (!read.success) return { ok: false, problem: 'shape', what: z.prettifyError(read.error) }
  const { topics, provinces, procedures, disputes, sources, materials, facts, rejections, playbooks, fees } = read.data
  const unknown = Object.keys(read.data.checks).find((name) => checks[name] === undefined)
  if (unknown !== undefined) return { ok: false, problem: 'unknown-check', what: unknown }
  const named = Object.fromEntries(Object.keys(read.data.checks).map((name) => [name, checks[name]]))
  const shelves = { topics, provinces, procedures, disputes, sources, materials, facts, rejections, playbooks, fees }
  return { ok: true, book: { ...shelves, checks: named } as unknown as Rulebook }
}
