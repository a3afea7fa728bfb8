/** Which cases are counted: by the day their rounds were sent, the province of the principal, the provider, the procedure. */
import { provinceMarks } from '@beian/domain/numbers'
import { isDay, procedureIds } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import * as z from 'zod'
import type { DB } from '../db/tables.ts'

export const counted = {
  from: z.string().refine(isDay).optional(),
  to: z.string().refine(isDay).optional(),
  province: z.enum(provinceMarks.map(({ province }) => province)).optional(),
  provider: z.string().max(200).optional(),
  procedure: z.enum(procedureIds).optional(),
}
export type Counted = z.output<z.ZodObject<typeof counted>>

/** Midnight in China, as moments are stored. */
export function startOfDay(day: string): string {
  return new Date(`${day}T00:00:00+08:00`).toISOString()
}

export function endOfDay(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00+08:00`) + 86_400_000).toISOString()
}

/** The province in which a case's first principal is registered. */
export async function provinceOfCases(db: Kysely<DB>): Promise<ReadonlyMap<string, string | null>> {
  const rows = await db.selectFrom('principals').select(['case_id', 'province']).orderBy('place', 'desc').execute()
  return new Map(rows.map(({ case_id, province }) => [case_id, province]))
}
