/** 规则书格式 The other shelves of the dataset: procedures, provinces, disputes, texts, papers, facts, rejections, ways, fees. */
import * as z from 'zod'
import { day, id, statement, subject, text, when } from './shelf-schema.ts'

const optional = <S extends z.ZodType>(schema: S) => z.exactOptional(schema)
const limit = z.strictObject({ min: optional(z.number()), max: z.number(), unit: id })

const stage = z.strictObject({
  id,
  title: text,
  who: id,
  now: text,
  locked: optional(z.literal(true)),
  final: optional(z.literal(true)),
  stands: optional(z.union([id, z.null()])),
  on: z.record(z.string(), id),
})

export const procedure = z
  .strictObject({
    id,
    title: text,
    regime: id,
    summary: text,
    natures: optional(z.array(id)),
    naturesBy: optional(id),
    forms: optional(z.array(id)),
    followedBy: optional(z.array(id)),
    stages: z.array(stage).min(1),
    asks: z.array(
      z.strictObject({
        id,
        title: text,
        noun: id,
        facts: z.array(id),
        selfChecks: optional(z.array(id)),
        offers: optional(z.record(z.string(), z.array(id))),
      }),
    ),
    brings: z.record(z.string(), id),
    yields: z.strictObject({ principal: optional(id), service: optional(id) }),
    startsWith: z.array(subject),
  })
  .meta({ id: 'Procedure' })

export const province = z
  .strictObject({ id, reviewed: z.union([day, z.null()]), statements: z.record(z.string(), z.array(statement)) })
  .meta({ id: 'Province' })

export const dispute = z
  .strictObject({
    id,
    topic: id,
    scope: id,
    question: text,
    claims: z.array(id),
    follow: z.union([id, z.null()]),
    why: text,
    checkAgain: day,
  })
  .meta({ id: 'Dispute', description: 'The claims stand as statements; here stands whom we follow, and why.' })

export const source = z
  .strictObject({
    id,
    kind: id,
    title: text,
    issuer: text,
    anonymous: optional(z.literal(true)),
    number: optional(z.string()),
    published: optional(day),
    inForce: optional(day),
    amended: optional(z.array(day)),
    supersedes: optional(z.array(id)),
    url: z.string(),
    cite: optional(z.string()),
    seen: z.union([day, z.null()]),
    checkedOn: day,
    note: optional(text),
  })
  .meta({ id: 'Source' })

export const material = z
  .strictObject({
    title: text,
    note: optional(text),
    sensitive: optional(z.literal(true)),
    elsewhere: optional(z.literal(true)),
    shows: optional(z.array(z.string())),
    expires: optional(z.string()),
  })
  .meta({ id: 'Material' })

const entry = z.looseObject({ code: optional(z.string()), title: text })
export const fact = z
  .strictObject({
    title: text,
    kind: id,
    options: optional(z.record(z.string(), entry)),
    format: optional(id),
    sensitive: optional(z.literal(true)),
    optional: optional(z.literal(true)),
    endless: optional(z.literal(true)),
    names: optional(z.literal('access-providers')),
    division: optional(z.enum(['province', 'city', 'district'])),
    expires: optional(z.literal(true)),
    when: optional(when),
    from: optional(z.enum(['derived', 'register'])),
    tells: optional(z.array(id)),
    hint: optional(text),
  })
  .meta({ id: 'Fact' })

export const check = z
  .strictObject({ id, asks: text, reads: z.record(z.string(), id), params: z.record(z.string(), z.unknown()) })
  .meta({ id: 'Check', description: 'What a named check asks, reads and takes; its code is the engine’s.' })

const cites = z.array(id)
export const rejection = z
  .strictObject({
    id,
    kind: id,
    stages: z.array(id),
    reason: text,
    remedy: text,
    caughtBy: z.union([
      z.strictObject({ topics: cites, numbers: optional(cites) }),
      z.strictObject({ numbers: cites }),
      z.strictObject({ cannotSee: text }),
    ]),
    cites,
  })
  .meta({ id: 'Rejection' })

export const fee = z
  .strictObject({
    id,
    kind: z.enum(['statutory', 'provider', 'agency']),
    title: text,
    procedures: z.array(id),
    amount: z.union([z.null(), z.strictObject({ from: optional(z.number()), to: z.number() })]),
    currency: z.union([z.literal('CNY'), z.null()]),
    per: id,
    payer: id,
    confidence: id,
    cites,
    seenBy: day,
    note: optional(text),
  })
  .meta({ id: 'Fee' })

const step = z.strictObject({
  id,
  title: text,
  who: id,
  does: text,
  over: z.union([id, z.null()]),
  takes: optional(limit),
  appointment: optional(z.strictObject({ title: text, by: id })),
  outcomes: z.array(z.strictObject({ id, title: text, to: id, event: optional(id) })),
  outOfDate: optional(z.strictObject({ because: id, note: text })),
})
export const playbook = z
  .strictObject({
    id,
    procedure: id,
    title: text,
    agency: z.union([text, z.null()]),
    cites,
    seenBy: day,
    summary: text,
    steps: z.array(step),
    promises: z.array(text),
    fees: z.array(id),
  })
  .meta({ id: 'Playbook' })
