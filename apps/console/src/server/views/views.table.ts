/** 视图 Lists of cases under a name: what they are narrowed to, how they are ordered, grouped and shown. */
import type { Instant } from '@beian/domain/vocabulary'

export type ViewTable = {
  id: string
  /** Whose it is: only they change it. */
  user_id: string
  name: string
  /** Whether colleagues see it. */
  shared: 0 | 1
  /** What stands behind the `?` of the list's address. */
  address: string
  created_at: Instant
  rev: number
}

/** With which view somebody's list opens. */
export type FirstViewTable = { user_id: string; view_id: string }
