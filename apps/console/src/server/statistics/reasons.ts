/** 退回统计 Why rounds came back, by catalogue entry, province and provider: counts of rounds, nothing estimated. */
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.ts'
import { type Counted, endOfDay, provinceOfCases, startOfDay } from './filter.ts'

type RoundCounted = {
  readonly key: string
  readonly caseId: string
  readonly province: string | null
  readonly provider: string
  /** Catalogue entries for which it came back; null stands for a reason nobody has told apart yet. */
  readonly reasons: readonly (string | null)[]
  readonly answered: boolean
}

async function roundsCounted(db: Kysely<DB>, wanted: Counted): Promise<readonly RoundCounted[]> {
  const rows = await db
    .selectFrom('rounds')
    .innerJoin('cases', 'cases.id', 'rounds.case_id')
    .select(['rounds.case_id', 'rounds.number', 'rounds.provider', 'cases.final', 'cases.locked'])
    .select((eb) =>
      eb
        .selectFrom('rounds as later')
        .whereRef('later.case_id', '=', 'rounds.case_id')
        .whereRef('later.number', '>', 'rounds.number')
        .select(eb.fn.countAll<number>().as('n'))
        .as('later'),
    )
    .$if(wanted.from !== undefined, (q) =>
      q.where('rounds.submitted_at', '>=', startOfDay(wanted.from ?? '') as `${string}Z`),
    )
    .$if(wanted.to !== undefined, (q) => q.where('rounds.submitted_at', '<', endOfDay(wanted.to ?? '') as `${string}Z`))
    .$if(wanted.provider !== undefined, (q) => q.where('rounds.provider', '=', wanted.provider ?? ''))
    .where((eb) => (wanted.procedure === undefined ? eb.lit(true) : eb('cases.procedure', '=', wanted.procedure)))
    .execute()
  const [provinces, reasons] = [await provinceOfCases(db), await reasonsOfRounds(db)]
  return rows
    .map(({ case_id, number, provider, final, locked, later }) => {
      const key = `${case_id}/${number}`
      const own = reasons.get(key) ?? []
      const answered = own.length > 0 || Number(later) > 0 || final === 1 || locked === 0
      return { key, caseId: case_id, province: provinces.get(case_id) ?? null, provider, reasons: own, answered }
    })
    .filter(({ province }) => wanted.province === undefined || province === wanted.province)
}

async function reasonsOfRounds(db: Kysely<DB>): Promise<ReadonlyMap<string, readonly (string | null)[]>> {
  const rows = await db.selectFrom('return_reasons').select(['case_id', 'round', 'catalogue']).execute()
  const of = Map.groupBy(rows, ({ case_id, round }) => `${case_id}/${round}`)
  return new Map([...of].map(([key, own]) => [key, own.map(({ catalogue }) => catalogue)]))
}

type Tally = { readonly rounds: number; readonly answered: number; readonly returned: number }

function tally(rounds: readonly RoundCounted[]): Tally {
  return {
    rounds: rounds.length,
    answered: rounds.filter(({ answered }) => answered).length,
    returned: rounds.filter(({ reasons }) => reasons.length > 0).length,
  }
}

function grouped(rounds: readonly RoundCounted[], by: (round: RoundCounted) => string | null) {
  return [...Map.groupBy(rounds, by)]
    .map(([key, own]) => ({ key, ...tally(own), top: byReason(own).slice(0, 3) }))
    .toSorted((a, b) => b.rounds - a.rounds)
}

/** In how many rounds a reason stood; one that stood there twice counts once. */
function byReason(rounds: readonly RoundCounted[]) {
  const counts = new Map<string | null, number>()
  for (const { reasons } of rounds)
    for (const reason of new Set(reasons)) counts.set(reason, (counts.get(reason) ?? 0) + 1)
  return [...counts].map(([reason, count]) => ({ reason, rounds: count })).toSorted((a, b) => b.rounds - a.rounds)
}

export async function reasonStatistics(db: Kysely<DB>, wanted: Counted) {
  const rounds = await roundsCounted(db, wanted)
  return {
    ...tally(rounds),
    cases: new Set(rounds.map(({ caseId }) => caseId)).size,
    reasons: byReason(rounds),
    provinces: grouped(rounds, ({ province }) => province),
    providers: grouped(rounds, ({ provider }) => provider),
  }
}

/** The providers to whom anything was sent, to choose from. */
export async function providersKnown(db: Kysely<DB>): Promise<readonly string[]> {
  const rows = await db.selectFrom('rounds').select('provider').distinct().where('provider', '!=', '').execute()
  return rows.map(({ provider }) => provider).toSorted((a, b) => a.localeCompare(b, 'zh'))
}
