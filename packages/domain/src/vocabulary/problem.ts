/** 问题 A refusal as a value: which code, at which field, why, and what to do about it. */
import type { Text } from './text.ts'

export type Problem<Code extends string = string> = {
  readonly code: Code
  /** Where it is, as a path in what was sent: `principal.documentNumber`, `persons/p1/mobiles/0`. Absent: the whole. */
  readonly path?: string
  readonly message: Text
  readonly fix: Text
}
