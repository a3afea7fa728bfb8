/** 依据 What a decision needs besides the case and the command, and what every decider answers. */

import type { CaseView, Register } from '../../reading/index.ts'
import { stageOf } from '../../reading/index.ts'
import type { Procedure, Stage } from '../../rulebook/procedure.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { Change, ChangeKind, ChangeOf } from '../change.ts'
import type { Command, CommandKind, CommandOf } from '../command.ts'
import type { Forgiven } from '../facts/read-fact.ts'
import type { FilingCase } from '../filing-case.ts'
import type { Refusal } from '../problems.ts'

export type Context = {
  readonly rulebook: Rulebook
  /** What the register of other cases knows of this one's subjects. Absent: nobody looked. */
  readonly register?: Register
  /** Now: when the command is given. */
  readonly at: Instant
}

/** `forgiven` says what was put right in numbers as typed. No changes: nothing was new. */
export type Decision =
  | { readonly ok: true; readonly changes: readonly Change[]; readonly forgiven: readonly Forgiven[] }
  | Refusal

/** A case with its procedure and stage at hand. */
export type Known = Context & { readonly filingCase: FilingCase; readonly procedure: Procedure; readonly stage: Stage }

export type Decider<C extends Command = Command> = (known: Known, command: C) => Decision
export type DeciderOf<K extends CommandKind> = Decider<CommandOf<K>>

export function changed(changes: readonly Change[], forgiven: readonly Forgiven[] = []): Decision {
  return { ok: true, changes, forgiven }
}

type Body<K extends ChangeKind> = Omit<ChangeOf<K>, 'kind' | 'at'>

/** A change recorded now. */
export function change<K extends ChangeKind>({ at }: Context, kind: K, body: Body<K>): Change {
  return { kind, at, ...body } as unknown as Change
}

/** A procedure the book does not describe, or a stage it does not have, is a fault of the book or of the store. */
export function knownOf(filingCase: FilingCase, context: Context): Known {
  const procedure = context.rulebook.procedures[filingCase.procedure]
  const stage = procedure && stageOf(procedure, filingCase.stage)
  if (!procedure || !stage) throw new Error(`The book has no stage ${filingCase.stage} in ${filingCase.procedure}`)
  return { ...context, filingCase, procedure, stage }
}

/**
 * What the rules see of the case. Once it is sent, it is judged as of the day it was sent: a later change of the law does not
 * reach an order under review.
 */
export function viewOf({ filingCase, stage, register, at }: Known): CaseView {
  const sent = stage.locked || stage.final ? filingCase.rounds.at(-1)?.submittedAt : undefined
  const view = { subjects: filingCase.subjects, at: sent ?? at }
  return register === undefined ? view : { ...view, register }
}
