/** 建案 Opens a case at the first stage of its procedure, with the subjects it starts with. */
import type { CommandOf } from '../command.ts'
import { refuse } from '../problems.ts'
import { type Context, change, changed, type Decision } from './context.ts'

export function open(context: Context, { id, procedure: name }: CommandOf<'open'>): Decision {
  const procedure = context.rulebook.procedures[name]
  const first = procedure?.stages[0]
  if (!procedure || !first) return refuse('procedure-unknown', { procedure: name })
  return changed([change(context, 'opened', { id, procedure: name, stage: first.id, subjects: procedure.startsWith })])
}
