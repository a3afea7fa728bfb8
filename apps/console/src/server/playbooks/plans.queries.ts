/** Reading and writing the plan of a case. */
import { type Plan, planOf, playbooksFor, type Taken } from '@beian/domain/casework'
import { type Playbook, rulebook } from '@beian/domain/rulebook'
import { type Actor, type Day, dayOf } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import { type Keeping, openJson } from '../cases/keeping.ts'
import type { Look } from '../cases/look.ts'
import type { DB } from '../db/tables.ts'

/** The plan in force: the one that was chosen last, or our own way since the case was opened. */
export type Chosen = { readonly number: number; readonly playbook: Playbook; readonly startedOn: Day }

export const placeOfStep = (caseId: string, plan: number, place: number) => ({
  table: 'plan_steps',
  column: 'note',
  row: `${caseId}/${plan}/${place}`,
})
export const placeOfOwner = (caseId: string, plan: number, step: string) => ({
  table: 'step_owners',
  column: 'note',
  row: `${caseId}/${plan}/${step}`,
})

type Of = { readonly id: string; readonly procedure: string; readonly opened_at: `${string}Z` }

export async function chosenPlan(trx: Transaction<DB>, { id, procedure, opened_at }: Of): Promise<Chosen> {
  const row = await trx
    .selectFrom('plans')
    .selectAll()
    .where('case_id', '=', id)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  const own = playbooksFor(rulebook.playbooks, procedure as Playbook['procedure'])
  const playbook = own.find((one) => one.id === row?.playbook) ?? own[0]
  if (playbook === undefined) throw new Error(`the book has no way of running ${procedure}`)
  return { number: row?.number ?? 0, playbook, startedOn: dayOf(opened_at) }
}

export async function takenSteps(trx: Transaction<DB>, caseId: string, plan: number) {
  return trx
    .selectFrom('plan_steps')
    .leftJoin('users', 'users.id', 'plan_steps.recorded_by')
    .selectAll('plan_steps')
    .select('users.name as recorded_by_name')
    .where('case_id', '=', caseId)
    .where('plan', '=', plan)
    .where('withdrawn_at', 'is', null)
    .orderBy('place')
    .execute()
}

export type OwnerRow = { readonly owner: Actor; readonly note: string | null }

export async function stepOwners(keeping: Keeping, plan: number): Promise<ReadonlyMap<string, OwnerRow>> {
  const { trx, caseId } = keeping
  const rows = await trx
    .selectFrom('step_owners')
    .selectAll()
    .where('case_id', '=', caseId)
    .where('plan', '=', plan)
    .execute()
  const owners = new Map<string, OwnerRow>()
  for (const { step, owner, note } of rows) {
    const words = await openJson<string>(keeping, placeOfOwner(caseId, plan, step), note)
    owners.set(step, { owner, note: words ?? null })
  }
  return owners
}

export const asTaken = ({ step, outcome, day }: { step: string; outcome: string; day: Day }): Taken => ({
  step,
  outcome,
  on: day,
})

/** By step, the day of what is still agreed for it: the last one, where there are several. */
async function appointedDays(trx: Transaction<DB>, caseId: string): Promise<ReadonlyMap<string, Day>> {
  const rows = await trx
    .selectFrom('appointments')
    .select(['step', 'at'])
    .where('case_id', '=', caseId)
    .where('state', '=', 'agreed')
    .orderBy('at')
    .execute()
  return new Map(rows.flatMap(({ step, at }) => (step === null ? [] : [[step, dayOf(at)] as const])))
}

export async function planAt({ trx, loaded, context }: Look): Promise<{ chosen: Chosen; plan: Plan }> {
  const { row, filingCase } = loaded
  const chosen = await chosenPlan(trx, row)
  const procedure = rulebook.procedures[filingCase.procedure]
  if (procedure === undefined) throw new Error(`the book has no ${filingCase.procedure}`)
  const taken = (await takenSteps(trx, row.id, chosen.number)).map(asTaken)
  const { happened } = filingCase
  const today = dayOf(context.at)
  const { calendar } = context
  const appointed = await appointedDays(trx, row.id)
  return {
    chosen,
    plan: planOf({ ...chosen, procedure, today, taken, happened, appointed, ...(calendar && { calendar }) }),
  }
}
