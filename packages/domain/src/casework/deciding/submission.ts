/** 提交 Sends the dossier to an access provider: refused while something blocks, else frozen as a round. */
import { nextStages, requirements } from '../../reading/index.ts'
import { events } from '../../vocabulary/event.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Finding } from '../../vocabulary/finding.ts'
import type { Instant } from '../../vocabulary/instant.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { FrozenSubject, Round } from '../filing-case.ts'
import { problemOf, type Refusal, refuse } from '../problems.ts'
import { reviewOf } from '../readings/review.ts'
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

function roundOf(known: Known, provider: string, submittedAt: Instant): Round {
  const { filingCase, rulebook, procedure } = known
  const { asked } = requirements(rulebook, procedure.id, viewOf(known))
  const counted = filingCase.receipts.filter(({ state }) => state === 'accepted')
  return {
    number: filingCase.rounds.length + 1,
    provider,
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

/** The event by which this procedure sends its dossier. */
export const submit: DeciderOf<'submit'> = (known, { provider, happenedAt }) => {
  const sending = nextStages(known.procedure, known.stage.id).find(({ brings }) => brings === 'dossier')
  const move = moveOf(known, sending?.event ?? 'submitted', happenedAt)
  if (!move.ok) return move
  if (provider.trim() === '') return refuse('words-missing', { what: events.submitted }, 'provider')
  const blocks = reviewOf(known).filter(({ severity }) => severity === 'block')
  if (blocks.length > 0) return blocked(blocks)
  const round = roundOf(known, provider.trim(), move.happenedAt)
  return changed([change(known, 'round-opened', { round }), moved(known, move)])
}
