/** 首页巡检 Home pages of clients, looked at by schedule: off until somebody turns it on; what was found, and tasks from it. */
import type { Instant } from '@beian/domain/vocabulary'

export type HomePageScheduleTable = {
  client_id: string
  every_days: number
  /** Only where somebody said so: pages inside one's own network. */
  allow_private: 0 | 1
  next_at: Instant
  set_by: string
}

export type HomePageCheckTable = {
  id: string
  client_id: string
  case_id: string
  service_id: string
  address: string
  at: Instant
  /** Why the page could not be read. */
  failure: string | null
  /** Of the page as it was. */
  sha256: string | null
  /** JSON: numbers as they stand on the public page. */
  numbers: string
  /** JSON: what is wrong, in words. */
  findings: string
}

export type HomePageTaskTable = {
  id: string
  client_id: string
  case_id: string
  service_id: string
  code: string
  /** JSON: in both languages. */
  message: string
  opened_at: Instant
  done_at: Instant | null
  done_by: string | null
}
