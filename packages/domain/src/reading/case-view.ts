/** 视图 What is put before the rules: a case's subjects, what a register knows of others, and the moment judged. */
import type { Facts } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Subject, SubjectId } from '../vocabulary/noun.ts'

/** What a register of other cases knows, by subject. Absent: nobody looked, and such questions cannot be answered. */
export type Register = Readonly<Record<SubjectId, Facts>>

export type CaseView = {
  readonly subjects: readonly Subject[]
  readonly register?: Register
  /** The moment judged: ages are counted to it. */
  readonly at: Instant
}
