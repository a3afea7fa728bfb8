/** The room of the plan: which playbook, and each of its steps as somebody recorded it. */
import { playbooksFor } from '@beian/domain/casework'
import { type Playbook, rulebook } from '@beian/domain/rulebook'
import { type Actor, actors, dayOf, isDay } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { caseId } from '../cases/case-command.ts'
import { sealJson } from '../cases/keeping.ts'
import { lookAtCase } from '../cases/look.ts'
import { isAhead, recordCommand } from '../cases/record-command.ts'
import { refuse } from '../problems.ts'
import { router, signedIn } from '../trpc.ts'
import { planPage } from './plan-rows.ts'
import { chosenPlan, placeOfOwner, placeOfStep, takenSteps } from './plans.queries.ts'

const name = z.string().max(80)
export const note = z.string().trim().max(2000).optional()
const why = z.string().trim().min(1).max(2000)
const owner = z.enum(Object.keys(actors) as [Actor, ...Actor[]])
export const day = z.string().refine(isDay)

function stepOf({ steps }: Playbook, id: string) {
  return steps.find((one) => one.id === id)
}

export const playbooksRouter = router({
  ofCase: signedIn
    .input(z.strictObject({ id: caseId }))
    .query(({ ctx, input }) => lookAtCase(ctx.house, input.id, planPage)),

  /** Another way of running the case. What was recorded of the former one stays with it. */
  choose: recordCommand({
    input: { playbook: name },
    record: async ({ act, row, keeping }, { playbook }) => {
      const offered = playbooksFor(rulebook.playbooks, row.procedure)
      if (!offered.some(({ id }) => id === playbook)) return refuse('playbook-unfit', { path: 'playbook' })
      const { number } = await chosenPlan(act.trx, row)
      const values = {
        case_id: keeping.caseId,
        number: number + 1,
        playbook,
        chosen_at: act.at,
        chosen_by: act.user.id,
      }
      await act.trx.insertInto('plans').values(values).execute()
      return { action: 'plans.chosen', details: { playbook } }
    },
  }),

  /** Without a day: today. */
  take: recordCommand({
    input: { step: name, outcome: name, on: day.optional(), owner: owner.optional(), note },
    record: async (recording, { step: id, outcome, note: words, ...given }) => {
      const { act, row, keeping } = recording
      const { on = dayOf(act.at) } = given
      const { number, playbook } = await chosenPlan(act.trx, row)
      const step = stepOf(playbook, id)
      const chosen = step?.outcomes.find((one) => one.id === outcome)
      if (step === undefined || chosen === undefined) return refuse('step-unknown', { path: 'step' })
      // What moves the case is recorded as an event of the case; the plan follows it.
      if (chosen.event !== undefined) return refuse('outcome-is-an-event', { path: 'outcome' })
      if (isAhead(recording, on)) return refuse('not-yet', { path: 'on' })
      const place = await nextPlace(recording, number)
      await act.trx
        .insertInto('plan_steps')
        .values({
          case_id: keeping.caseId,
          plan: number,
          place,
          step: id,
          outcome,
          day: on,
          owner: given.owner ?? step.who,
          note: await sealJson(keeping, placeOfStep(keeping.caseId, number, place), words || null),
          recorded_at: act.at,
          recorded_by: act.user.id,
          withdrawn_at: null,
        })
        .execute()
      return { action: 'plans.step-taken', details: { step: id, outcome, on } }
    },
  }),

  /** Takes a record back, without a place the last one; it is kept, and counts no more. Later ones rest on it. */
  takeBack: recordCommand({
    input: { place: z.int().min(0).optional(), withLater: z.boolean().optional(), reason: why },
    record: async ({ act, row, keeping }, { place, withLater, reason }) => {
      const { number } = await chosenPlan(act.trx, row)
      const taken = await takenSteps(act.trx, keeping.caseId, number)
      const first = place === undefined ? taken.at(-1) : taken.find((one) => one.place === place)
      if (first === undefined) return refuse('nothing-to-take-back')
      const later = taken.filter((one) => one.place > first.place)
      if (later.length > 0 && withLater !== true) return refuse('later-steps-rest', { path: 'withLater' })
      await act.trx
        .updateTable('plan_steps')
        .set({ withdrawn_at: act.at })
        .where('case_id', '=', keeping.caseId)
        .where('plan', '=', number)
        .where('place', '>=', first.place)
        .where('withdrawn_at', 'is', null)
        .execute()
      const details = { step: first.step, on: first.day, later: later.length }
      return { action: 'plans.step-taken-back', details, words: reason }
    },
  }),

  /** Who shall do a step, and what to mind. */
  assign: recordCommand({
    input: { step: name, owner, note },
    record: async ({ act, row, keeping }, { step, owner: who, note: words }) => {
      const { number, playbook } = await chosenPlan(act.trx, row)
      if (stepOf(playbook, step) === undefined) return refuse('step-unknown', { path: 'step' })
      const { caseId: id } = keeping
      const sealed = await sealJson(keeping, placeOfOwner(id, number, step), words || null)
      const values = { case_id: id, plan: number, step, owner: who, note: sealed }
      await act.trx
        .insertInto('step_owners')
        .values(values)
        .onConflict((on) => on.columns(['case_id', 'plan', 'step']).doUpdateSet({ owner: who, note: sealed }))
        .execute()
      return { action: 'plans.step-assigned', details: { step, owner: who } }
    },
  }),
})

async function nextPlace({ act, keeping }: Parameters<typeof isAhead>[0], plan: number): Promise<number> {
  const last = await act.trx
    .selectFrom('plan_steps')
    .select((eb) => eb.fn.max('place').as('place'))
    .where('case_id', '=', keeping.caseId)
    .where('plan', '=', plan)
    .executeTakeFirst()
  return (last?.place ?? 0) + 1
}
