/** The plan as its page shows it: each step with its stage, days, owner, what was recorded, and what has changed since. */
import { playbooksFor } from '@beian/domain/casework'
import { type Playbook, rulebook } from '@beian/domain/rulebook'
import { readAppointments } from '../appointments/appointments.queries.ts'
import { type Keeping, openJson } from '../cases/keeping.ts'
import type { Look } from '../cases/look.ts'
import { readDispatches } from '../dispatches/dispatches.queries.ts'
import { readNotices } from '../notices/notices.queries.ts'
import { placeOfStep, planAt, stepOwners, takenSteps } from './plans.queries.ts'

type Recorded = Awaited<ReturnType<typeof takenSteps>>[number]

async function recordOf(keeping: Keeping, { case_id, plan, place, owner, note, ...row }: Recorded) {
  const words = await openJson<string>(keeping, placeOfStep(case_id, plan, place), note)
  return { place, owner, note: words ?? null, by: row.recorded_by_name }
}

function playbookRow({ id, title, agency, summary, promises, seenBy, cites, steps }: Playbook) {
  const sources = cites.flatMap((cite) => {
    const source = rulebook.sources[cite]
    return source === undefined ? [] : [{ id: cite, title: source.title, url: source.url }]
  })
  return { id, title, agency, summary, promises, seenBy, sources, steps: steps.length }
}

export async function planRows(look: Look) {
  const { trx, keeping, loaded } = look
  const { chosen, plan } = await planAt(look)
  const owners = await stepOwners(keeping, chosen.number)
  const taken = await takenSteps(trx, keeping.caseId, chosen.number)
  const records = new Map<number, Awaited<ReturnType<typeof recordOf>>>()
  for (const [index, row] of taken.entries()) records.set(index, await recordOf(keeping, row))
  return {
    playbook: playbookRow(chosen.playbook),
    /** Nobody chose it: our own way is followed. */
    byDefault: chosen.number === 0,
    others: playbooksFor(rulebook.playbooks, loaded.filingCase.procedure).map(playbookRow),
    startedOn: chosen.startedOn,
    now: plan.now ?? null,
    since: plan.since,
    late: plan.late,
    /** What can be taken back: the last record by hand. */
    lastRecorded: taken.at(-1)?.step ?? null,
    steps: plan.steps.map(({ step, stage, state, visits, planned, expected }) => ({
      id: step.id,
      title: step.title,
      does: step.does,
      who: owners.get(step.id)?.owner ?? step.who,
      usually: step.who,
      note: owners.get(step.id)?.note ?? null,
      stage: stage === undefined ? null : { id: stage.id, title: stage.title },
      state,
      takes: step.takes ?? null,
      appointment: step.appointment ?? null,
      outcomes: step.outcomes.map(({ id, title, to, event }) => ({
        id,
        title,
        event: event ?? null,
        to: to === 'end' ? null : (chosen.playbook.steps.find((one) => one.id === to)?.title ?? null),
      })),
      outOfDate: step.outOfDate?.note ?? null,
      visits: visits.map(({ outcome, on, by, place }) => ({
        outcome: step.outcomes.find(({ id }) => id === outcome)?.title ?? null,
        on,
        by,
        record: (place === undefined ? undefined : records.get(place)) ?? null,
      })),
      planned: planned ?? null,
      expected: expected ?? null,
    })),
  }
}

/** The whole page of the plan: steps, appointments, paper on its way, who was told. */
export async function planPage(look: Look) {
  const { keeping } = look
  return {
    ...(await planRows(look)),
    appointments: await readAppointments(keeping),
    dispatches: await readDispatches(keeping),
    notices: await readNotices(keeping),
  }
}
