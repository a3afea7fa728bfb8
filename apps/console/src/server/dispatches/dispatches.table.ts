/** 寄递 Paper on its way, out or in. */
import type { Day } from '@beian/domain/vocabulary'
import type { RecordColumns } from '../appointments/appointments.table.ts'

export type DispatchTable = RecordColumns & {
  way: 'out' | 'in'
  sent_on: Day
  received_on: Day | null
}
