/** Whether what would be sent now is what was sent last and came back. */

import type { Context } from '@beian/domain/casework'
import { dossierNow, type FilingCase, knownOf, type Round, roundDifferences, sendingFrom } from '@beian/domain/casework'
import type { EventId, Facts, Instant } from '@beian/domain/vocabulary'
import type { Keeping } from '../cases/keeping.ts'
import { parted } from '../cases/subject-rows.ts'
import { readSecrets, type SentSecretly } from './rounds.queries.ts'

/** Its last answer, where nothing was changed since; null: something was, or nothing came back, or nothing is sent from here. */
export async function unchangedSince(
  keeping: Omit<Keeping, 'at'>,
  filingCase: FilingCase,
  context: Context,
): Promise<{ event: EventId; at: Instant } | null> {
  const last = filingCase.rounds.at(-1)
  const answer = last?.answers.at(-1)
  const { procedure, stage } = knownOf(filingCase, context)
  if (last === undefined || answer === undefined || sendingFrom(procedure, stage.id) === undefined) return null
  if (isOther(last, filingCase, context)) return null
  const secrets = (await readSecrets(keeping)).get(last.number) ?? {}
  return sameSecrets(secrets, filingCase) ? { event: answer.event, at: answer.at } : null
}

/** Facts in clear, subjects and files; the rules may have changed, the dossier has not. */
function isOther(last: Round, filingCase: FilingCase, context: Context): boolean {
  const { subjects, facts, receipts } = roundDifferences(last, dossierNow(filingCase, context))
  return [subjects.came, subjects.went, facts, receipts.came, receipts.went].some(({ length }) => length > 0)
}

const sorted = (facts: Facts) => JSON.stringify(Object.entries(facts).toSorted(([a], [b]) => (a < b ? -1 : 1)))

function sameSecrets(sent: SentSecretly, { subjects }: FilingCase): boolean {
  return subjects.every(({ id, facts }) => sorted(sent[id] ?? {}) === sorted(parted(facts).sensitive))
}
