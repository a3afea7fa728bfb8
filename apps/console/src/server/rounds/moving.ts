/** What moves a case: it is submitted, providers, persons and authorities answer, numbers are granted. */
import { commandSchemas } from '@beian/domain/schema'
import { caseCommand } from '../cases/case-command.ts'

const sent = commandSchemas.submit.shape
const recorded = commandSchemas['record-event'].shape

export const submit = caseCommand({
  input: { provider: sent.provider, happenedAt: sent.happenedAt },
  gives: (input) => ({ command: { kind: 'submit', ...input } }),
})

export const recordEvent = caseCommand({
  input: {
    event: recorded.event,
    happenedAt: recorded.happenedAt,
    note: recorded.note,
    reasons: recorded.reasons,
    numbers: recorded.numbers,
    person: recorded.person,
  },
  gives: (input) => ({ command: { kind: 'record-event', ...input } }),
})
