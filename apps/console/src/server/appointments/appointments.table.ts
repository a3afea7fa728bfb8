/** 约定 When and where somebody is expected, what became of it, and each time it was moved. */
import type { Instant } from '@beian/domain/vocabulary'

export const meetings = ['place', 'phone', 'video', 'courier'] as const
export type Meeting = (typeof meetings)[number]
export const appointmentStates = ['agreed', 'held', 'missed', 'cancelled'] as const

export type RecordColumns = {
  id: string
  case_id: string
  /** Sealed JSON: people's own words. */
  words: Buffer
  recorded_at: Instant
  recorded_by: string
  withdrawn_at: Instant | null
}

export type AppointmentTable = RecordColumns & {
  /** The step of the playbook it belongs to. */
  step: string | null
  person_id: string | null
  by: Meeting
  at: Instant
  state: (typeof appointmentStates)[number]
  settled_at: Instant | null
}

export type AppointmentMoveTable = {
  appointment_id: string
  place: number
  from_at: Instant
  to_at: Instant
  because: 'moved' | 'missed'
  /** Sealed. */
  reason: Buffer | null
  moved_at: Instant
}
