/** 暂停与放弃 A case may rest while it is in our hands, be given up where its stage allows, and be taken up again. */
import { type Refusal, refuse } from '../problems.ts'
import { change, changed, type DeciderOf, type Known } from './context.ts'
import { moved, moveOf } from './moving.ts'

const why = { zh: '原因', en: 'the reason' }

function unsaid(reason: string): Refusal | undefined {
  return reason.trim() === '' ? refuse('words-missing', { what: why }, 'reason') : undefined
}

export const hold: DeciderOf<'hold'> = (known, { reason }) =>
  unsaid(reason) ?? changed([change(known, 'held', { reason: reason.trim() })])

export const resume: DeciderOf<'resume'> = (known) =>
  known.filingCase.hold ? changed([change(known, 'resumed', {})]) : refuse('not-on-hold')

function leave(known: Known, event: 'abandoned' | 'reopened', reason: string) {
  const move = moveOf(known, event)
  if (!move.ok) return move
  const rested = known.filingCase.hold ? [change(known, 'resumed', {})] : []
  return unsaid(reason) ?? changed([...rested, moved(known, move, reason.trim())])
}

/** A case on hold is taken up and given up in one. */
export const abandon: DeciderOf<'abandon'> = (known, { reason }) => leave(known, 'abandoned', reason)
export const reopen: DeciderOf<'reopen'> = (known, { reason }) => leave(known, 'reopened', reason)
