/** What a list of cases may be asked for: what to find, in which order, behind which row. */
import { provinceMarks } from '@beian/domain/numbers'
import { type Actor, actors, type NatureId, natures, procedureIds } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { groupIds, orderIds } from './indexes.ts'

const provinces = provinceMarks.map(({ province }) => province)
const id = z.string().max(64)

/** One, or any of several. */
function anyOf<T>(one: z.ZodType<T>) {
  const list = z.preprocess((value) => (Array.isArray(value) ? value : [value]), z.array(one).min(1).max(100))
  return list as unknown as z.ZodType<readonly T[], T | readonly T[]>
}

export const filterShape = {
  search: z.string().trim().max(200).optional(),
  client: anyOf(id).optional(),
  consultant: anyOf(id).optional(),
  province: anyOf(z.enum(provinces)).optional(),
  procedure: anyOf(z.enum(procedureIds)).optional(),
  /** Of one procedure: `procedure/stage`. */
  stage: anyOf(
    z
      .string()
      .regex(/^[\w-]+\/[\w-]+$/)
      .max(130),
  ).optional(),
  turn: anyOf(z.enum(Object.keys(actors) as [Actor, ...Actor[]])).optional(),
  nature: anyOf(z.enum(Object.keys(natures) as [NatureId, ...NatureId[]])).optional(),
  provider: anyOf(z.string().max(200)).optional(),
  /** Days from today until a limit of the law or of an authority, at most. What is late already is asked for apart. */
  due: z.int().min(0).max(3660).optional(),
  /** Such a limit has passed. */
  late: z.literal(true).optional(),
  blocked: z.literal(true).optional(),
  held: z.boolean().optional(),
  state: z.enum(['open', 'closed', 'all']).optional(),
}

export const pageShape = {
  order: z.enum(orderIds).optional(),
  descending: z.boolean().optional(),
  group: z.enum(groupIds).optional(),
  /** The key of the last row that was seen, as it came with the page before. */
  after: z
    .array(z.union([z.string().max(400), z.int()]))
    .max(6)
    .readonly()
    .optional(),
  limit: z.int().min(1).max(200).optional(),
}

export const filterInput = z.strictObject(filterShape)
export const pageInput = z.strictObject({ ...filterShape, ...pageShape })
export const groupsInput = z.strictObject({ ...filterShape, group: z.enum(groupIds) })

/** What was typed, and the digests that it would have as a phone or a document number; the cases it can be, as JSON of ids. */
export type Looked = { text: string; digests: readonly string[]; few?: { ids: string; exact: boolean } }

export type Filters = Omit<z.output<typeof filterInput>, 'search'> & { search?: Looked | undefined }
export type PageWanted = Omit<z.output<typeof pageInput>, 'search'> & { search?: Looked | undefined }
