/** 补件请求 What a client was asked for, when and by whom. */
import type { Day } from '@beian/domain/vocabulary'
import type { RecordColumns } from '../appointments/appointments.table.ts'

export const media = ['wechat', 'mail', 'paper'] as const
export const versions = ['zh', 'en', 'both'] as const

export type ClientRequestTable = RecordColumns & {
  medium: (typeof media)[number]
  language: (typeof versions)[number]
  /** Whom it was for, where it was not for everybody. */
  subject_id: string | null
  by_day: Day | null
  /** JSON: keys of what was asked, without a word of it. */
  lines: string
}
