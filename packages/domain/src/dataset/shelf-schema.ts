/** 条目格式 The law's shapes as they stand in the dataset: texts, starts, statements, questions and their examples. */
import * as z from 'zod'
import { type AccessProviderId, accessProviders } from '../vocabulary/dictionaries/access-providers.ts'

/** Both languages, never empty. */
export const text = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) }).meta({ id: 'Text' })
export const day = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}$/)
  .meta({ id: 'Day', description: 'A calendar day in China.' })
export const id = z.string().min(1)
const optional = <S extends z.ZodType>(schema: S) => z.exactOptional(schema)

const plain = z.union([z.string(), z.number(), z.boolean()])
export const when = z
  .record(z.string(), z.union([plain, z.array(plain)]))
  .meta({ id: 'When', description: 'Every fact must hold; a list means any of.' })

const start = z
  .union([z.strictObject({ day, unverified: optional(z.literal(true)) }), z.strictObject({ seenBy: day })])
  .meta({ id: 'Start', description: 'In force from a day, or seen by a day when the start is unknown.' })

export const statement = z
  .strictObject({
    from: start,
    standing: z.enum(['statute', 'ministerial', 'ca-practice', 'provider-practice', 'agency-claim']),
    confidence: z.enum(['primary', 'secondary', 'unverified']),
    cites: z.array(id).min(1),
    revision: optional(z.int().min(2)),
    part: optional(id),
    provider: optional(z.enum(Object.keys(accessProviders) as [AccessProviderId, ...AccessProviderId[]])),
    claim: optional(id),
    when: optional(when),
    value: z.union([z.null(), z.literal('as-nation'), z.record(z.string(), z.unknown())]).meta({
      description: 'null: nothing is asked. "as-nation": looked at, and the same. Else by the demand’s kind.',
    }),
    says: optional(text),
    note: optional(text),
    figure: optional(text),
  })
  .meta({ id: 'Statement' })

const judged = { check: id, of: z.record(z.string(), id) }
const only = optional(z.strictObject(judged))
const demand = z
  .union([
    z.strictObject({ kind: z.enum(['condition', 'duty', 'ban', 'advice']), ...judged }),
    z.strictObject({ kind: z.enum(['condition', 'duty', 'ban', 'path', 'advice']) }),
    z.strictObject({ kind: z.literal('material'), only }),
    z.strictObject({
      kind: z.literal('time-limit'),
      after: optional(id),
      before: optional(id),
      until: z.array(id),
      who: id,
      ifSilent: optional(z.strictObject({ deems: id, asOf: id })),
      lasts: optional(z.literal(true)),
    }),
    z.strictObject({ kind: z.literal('window'), who: id, only }),
    z.strictObject({ kind: z.literal('estimate'), after: id, until: z.array(id), who: id }),
    z.strictObject({ kind: z.literal('consequence'), of: z.array(id) }),
  ])
  .meta({ id: 'Demand' })

const says = z.union([text, z.record(z.string(), text)])
const factsOfSubject = z.record(z.string(), z.unknown())
export const subject = z
  .strictObject({ noun: id, id, parent: optional(id), facts: factsOfSubject })
  .meta({ id: 'Subject' })

const example = z
  .strictObject({
    name: text,
    given: z.union([z.array(subject), factsOfSubject]),
    on: day,
    expect: z.strictObject({
      is: z.enum(['applies', 'does-not-apply', 'needs', 'disputed']),
      finding: optional(z.union([z.null(), z.enum(['block', 'risk', 'advise', 'cannot-tell'])])),
      value: optional(z.record(z.string(), z.unknown())),
      part: optional(z.string()),
    }),
  })
  .meta({ id: 'Example' })

export const topic = z
  .strictObject({
    id,
    title: text,
    short: optional(text),
    regime: id,
    procedures: z.array(id),
    each: id,
    whose: optional(when),
    answersEvery: optional(id),
    judgedOn: optional(z.union([z.enum(['submission', 'today']), z.strictObject({ event: id })])),
    demand,
    says,
    fix: optional(says),
    statements: z.array(statement),
    examples: z.array(example),
  })
  .meta({ id: 'Topic', description: 'One question of the law; statements answer it.' })
