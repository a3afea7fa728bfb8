/** 计划 Which playbook a case is run by, and what was recorded of its steps. */
import type { Actor, Day, Instant } from '@beian/domain/vocabulary'

/** Only where somebody chose: before that, our own way counts from the day the case was opened. */
export type PlanTable = {
  case_id: string
  number: number
  playbook: string
  chosen_at: Instant
  chosen_by: string
}

export type PlanStepTable = {
  case_id: string
  plan: number
  place: number
  step: string
  outcome: string
  /** When it was done. */
  day: Day
  owner: Actor
  /** Sealed: people's own words. */
  note: Buffer | null
  recorded_at: Instant
  recorded_by: string
  withdrawn_at: Instant | null
}

/** Who shall do a step, where it is not the one the playbook names, and what to mind. */
export type StepOwnerTable = {
  case_id: string
  plan: number
  step: string
  owner: Actor
  note: Buffer | null
}
