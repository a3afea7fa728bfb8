/** 把关 Whether a case takes a command now: who holds it, whether it rests, whether it is over. */
import { actors } from '../../vocabulary/actor.ts'
import type { CommandKind } from '../command.ts'
import { type Refusal, refuse } from '../problems.ts'
import type { Known } from './context.ts'

/** What a command does to the case decides when it may be given. */
const works = [
  'record-facts',
  'add-subject',
  'remove-subject',
  'receive-material',
  'move-material',
  'accept-material',
  'return-material',
  'waive-material',
  'ask-material-again',
  'accept-risk',
  'withdraw-risk',
  'submit',
  'hold',
] as const satisfies readonly CommandKind[]
const goesOnWhileHeld: readonly CommandKind[] = ['resume', 'abandon', 'map-reason']

export function refusalOf({ filingCase, stage }: Known, kind: CommandKind): Refusal | undefined {
  const { hold } = filingCase
  if (hold && !goesOnWhileHeld.includes(kind)) return refuse('case-on-hold', { reason: hold.reason })
  if (!(works as readonly CommandKind[]).includes(kind)) return undefined
  if (stage.final) return refuse('case-closed', { stage: stage.title })
  if (stage.locked) return refuse('case-locked', { stage: stage.title, who: actors[stage.who], now: stage.now })
  return undefined
}
