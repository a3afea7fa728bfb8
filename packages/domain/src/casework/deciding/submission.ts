/** 提交 Sends the dossier to whoever judges it first: refused while something blocks, else frozen as a round. */
import type { Finding } from '../../vocabulary/finding.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { Round } from '../filing-case.ts'
import { problemOf, type Refusal, refuse } from '../problems.ts'
import { reviewOf } from '../readings/review.ts'
import { sendingFrom } from '../readings/sending.ts'
import { change, changed, type DeciderOf, type Known } from './context.ts'
import { frozenOf } from './frozen.ts'
import { moved, moveOf } from './moving.ts'

function blocked(findings: readonly Finding[]): Refusal {
  const details = findings.map(({ subject, path, message, fix }) => ({
    code: 'finding' as const,
    path: `${subject}/${path}`,
    message,
    fix,
  }))
  return { ok: false, problem: { ...problemOf('submission-blocked', { count: String(details.length) }), details } }
}

function roundOf(known: Known, submittedAt: Instant, provider?: string): Round {
  const { filingCase } = known
  return {
    number: filingCase.rounds.length + 1,
    ...(provider === undefined ? {} : { provider }),
    submittedAt,
    revision: filingCase.revision,
    ...frozenOf(known),
    findings: reviewOf(known),
    answers: [],
    through: [],
  }
}

const whichProvider = { zh: '提交给哪家接入商', en: 'the access provider it goes to' }

/** By the event by which this procedure sends its dossier. Only who sends it to an access provider says to which. */
export const submit: DeciderOf<'submit'> = (known, { provider = '', happenedAt }) => {
  const sending = sendingFrom(known.procedure, known.stage.id)
  const move = moveOf(known, sending?.event ?? 'submitted', happenedAt)
  if (!move.ok) return move
  if (sending?.asksProvider && provider.trim() === '')
    return refuse('words-missing', { what: whichProvider }, 'provider')
  const blocks = reviewOf(known).filter(({ severity }) => severity === 'block')
  if (blocks.length > 0) return blocked(blocks)
  const round = roundOf(known, move.happenedAt, sending?.asksProvider ? provider.trim() : undefined)
  return changed([change(known, 'round-opened', { round }), moved(known, move)])
}
