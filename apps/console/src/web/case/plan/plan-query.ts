/** What the server tells of a case's plan, asked anew with each revision. */
import { createQuery, keepPreviousData } from '@tanstack/solid-query'
import { type Answers, api } from '../../api.ts'
import { caseKey, useDesk } from '../desk.ts'

export type PlanPage = Answers['playbooks']['ofCase']
export type PlanStep = PlanPage['steps'][number]
export type AppointmentRow = PlanPage['appointments'][number]
export type DispatchRow = PlanPage['dispatches'][number]
export type NoticeRow = PlanPage['notices'][number]

export function createPlan() {
  const desk = useDesk()
  return createQuery(() => ({
    queryKey: [...caseKey(desk.page().id), 'plan', desk.page().rev],
    queryFn: () => api.playbooks.ofCase.query({ id: desk.page().id }),
    placeholderData: keepPreviousData,
  }))
}
