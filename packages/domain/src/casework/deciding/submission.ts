/** 提交 Sends the dossier to whoever judges it first: refused while something blocks, else frozen as a round. */
import { requirements } from '../../reading/index.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Finding } from '../../vocabulary/finding.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { FrozenSubject, Round } from '../filing-case.ts'
import { problemOf, type Refusal, refuse } from '../problems.ts'
import { reviewOf } from '../readings/review.ts'
import { sendingFrom } from '../readings/sending.ts'
import { change, changed, type DeciderOf, type Known, viewOf } from './context.ts'
import { moved, moveOf } from './moving.ts'

function frozen({ facts: known, ...subject }: Subject): FrozenSubject {
  const keys = Object.keys(known) as FactKey[]
  const sealed = keys.filter((key) => facts[key].sensitive)
  const open = Object.entries(known).filter(([key]) => !sealed.includes(key as FactKey))
  return { ...subject, facts: Object.fromEntries(open), sealed }
}

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
  const { filingCase, rulebook, procedure } = known
  const { asked } = requirements(rulebook, procedure.id, viewOf(known))
  const counted = filingCase.receipts.filter(({ state }) => state === 'accepted')
  return {
    number: filingCase.rounds.length + 1,
    ...(provider === undefined ? {} : { provider }),
    submittedAt,
    revision: filingCase.revision,
    subjects: filingCase.subjects.map(frozen),
    receipts: counted.map(({ id, requirement, material, file }) => ({
      receipt: id,
      requirement,
      material,
      hash: file.hash,
    })),
    requirements: asked.map(({ key, subject, text, by }) => ({ key, subject, text, ref: by.ref })),
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
