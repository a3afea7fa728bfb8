/** 字段 Small schemas that several shapes use: ids, days, moments, remarks, files. */
import * as z from 'zod'
import { fileTypes, MAX_MEGABYTES } from '../casework/file-types.ts'
import { type EventId, events } from '../vocabulary/event.ts'
import { factKeys } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { nouns } from '../vocabulary/noun.ts'
import { type ProcedureId, procedureIds } from '../vocabulary/regime.ts'

/** Ids are made by the console and by the procedures; they are not guessable and carry no meaning. */
export const id = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_-]{0,63}$/)
/** `topic[.part][+layer]/noun:id`, or `case`. */
export const requirementKey = z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)?(\+[a-z]+)?\/[A-Za-z0-9:_-]+$/)
export const subjectRef = z.string().regex(/^(case|[a-z-]+:[A-Za-z0-9_-]+)$/)
export const code = z.string().regex(/^[a-z0-9-]{1,80}$/)

export const instant = z.iso.datetime({ precision: 3 }).transform((text) => text as Instant)
export const noun = z.enum(nouns)
export const procedure = z.enum(procedureIds) satisfies z.ZodType<ProcedureId>
export const event = z.enum(Object.keys(events) as [EventId, ...EventId[]])
export const factKey = z.enum(factKeys)

/** What a person writes about a case. */
export const sentence = z.string().min(1).max(2000)
export const numberTyped = z.string().max(200)
export const remark = z.union([sentence, z.strictObject({ zh: sentence, en: sentence })])

/** A name as the client's computer gave it: shown, never used as a path. */
const fileName = z.string().min(1).max(255)
const size = z
  .int()
  .positive()
  .max(MAX_MEGABYTES * 1024 * 1024)

/** What comes along with an upload; the hash is computed where the bytes arrive. */
export const uploadMeta = z.strictObject({
  requirement: requirementKey,
  material: code,
  file: z.strictObject({ name: fileName, type: z.enum(fileTypes), size }),
})

export const fileMeta = z.strictObject({
  name: fileName,
  type: z.enum(fileTypes),
  size,
  hash: z.string().regex(/^[0-9a-f]{64}$/),
})
