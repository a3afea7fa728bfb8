/** For tests: a case with its plan, rounds and timeline at hand, and days that pass. */
import type { planPage } from '../playbooks/plan-rows.ts'
import type { readRequests } from '../requests/requests.queries.ts'
import type { roundRows } from '../rounds/round-rows.ts'
import type { TimelineItem } from '../timeline/timeline.ts'
import type { CaseAtWork } from './casework.ts'
import { goodPassword, type Visitor } from './trial.ts'

export type PlanPage = Awaited<ReturnType<typeof planPage>>

async function ask<T>({ visitor, id }: CaseAtWork, path: string): Promise<T> {
  return (await visitor.call(path, { id })).data as T
}

export const planOfCase = (work: CaseAtWork) => ask<PlanPage>(work, 'playbooks.ofCase')
export const roundsOfCase = (work: CaseAtWork) => ask<Awaited<ReturnType<typeof roundRows>>>(work, 'rounds.ofCase')
export const requestsOfCase = (work: CaseAtWork) =>
  ask<Awaited<ReturnType<typeof readRequests>>>(work, 'requests.ofCase')
export const timelineOfCase = (work: CaseAtWork) => ask<readonly TimelineItem[]>(work, 'timeline.ofCase')

const day = 86_400_000

/** So many days go by; whoever comes back signs in anew. */
export async function daysPass(visitor: Visitor, days: number): Promise<void> {
  visitor.trial.wait(days * day)
  await visitor.call('session.signIn', { signInName: 'chen', password: goodPassword })
}

export async function stateOf(work: CaseAtWork, step: string) {
  return (await planOfCase(work)).steps.find(({ id }) => id === step)
}
