/** To whom the cases were or will be sent: what a filter offers. Each step leaps to the next name in the index. */
import { type Kysely, sql } from 'kysely'
import type { DB } from '../../db/tables.ts'

export async function providersOf(db: Kysely<DB>): Promise<readonly string[]> {
  const { rows } = await providersQuery().execute(db)
  return rows.flatMap(({ provider }) => (provider === null || provider === '' ? [] : [provider]))
}

export const providersQuery = () => sql<{ provider: string | null }>`
  with recursive each(provider) as (
    select ''
    union all
    select (select min(provider) from cases where final = 0 and provider > each.provider) from each where provider is not null
  ) select provider from each`
