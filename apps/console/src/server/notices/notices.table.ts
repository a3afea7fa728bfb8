/** 告知 Who was told of what, when and how. */
import type { Instant } from '@beian/domain/vocabulary'
import type { RecordColumns } from '../appointments/appointments.table.ts'

export const waysOfTelling = ['wechat', 'mail', 'phone', 'sms', 'paper', 'in-person'] as const

export type NoticeTable = RecordColumns & {
  how: (typeof waysOfTelling)[number]
  at: Instant
}
