/** Which act the head of a case offers first, from what the server tells; no procedure or stage is known by name. */
import type { CasePage } from '../shape.ts'

export type NextAct = {
  main: 'resume' | 'reopen' | 'snippet' | 'review' | 'mend' | 'request' | 'submit' | 'record' | 'none'
  /** The client can be asked for something. */
  asks: boolean
  submits: boolean
  records: boolean
}

const none: NextAct = { main: 'none', asks: false, submits: false, records: false }

/** Events that people bring about by a button of their own rather than by recording an answer. */
export const ownCommands: readonly string[] = ['abandoned', 'reopened', 'held', 'resumed']

export function recordable(page: Pick<CasePage, 'next'>) {
  return page.next.filter(({ event, brings }) => brings !== 'dossier' && !ownCommands.includes(event))
}

type Known = Pick<CasePage, 'hold' | 'final' | 'next' | 'footers' | 'turn' | 'locked' | 'sending' | 'unchangedSince'>

export function nextAct({ hold, final, next, footers, turn, locked, sending, unchangedSince }: Known): NextAct {
  if (hold) return { ...none, main: 'resume' }
  if (final && next.some(({ event }) => event === 'reopened')) return { ...none, main: 'reopen' }
  if (final) return footers.length > 0 ? { ...none, main: 'snippet' } : none
  const records = recordable({ next }).length > 0
  const submits = sending !== null
  const asks = !locked
  const isClients = turn.missingFacts + turn.materials.waiting + turn.materials['changes-requested'] > 0
  if (records && !submits) return { main: 'record', asks, submits, records }
  if (turn.materials['pending-review'] > 0) return { main: 'review', asks, submits, records }
  // It came back, and nothing was changed since: sent like this it would come back again.
  if (unchangedSince) return { main: 'mend', asks: asks && isClients, submits, records }
  return { main: isClients ? 'request' : 'submit', asks: asks && isClients, submits, records }
}
