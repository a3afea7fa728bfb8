/** What moves a case: it is submitted, providers, persons and authorities answer, numbers are granted. */
import { commandSchemas } from '@beian/domain/schema'
import { caseCommand } from '../cases/case-command.ts'
import { refuse } from '../problems.ts'
import { isCatalogued } from './catalogue.ts'

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
  gives: (input) =>
    input.reasons?.every(({ reason }) => reason === undefined || isCatalogued(reason)) === false
      ? refuse('reason-not-catalogued', { path: 'reasons' })
      : { command: { kind: 'record-event', ...input } },
})

const back = commandSchemas['take-back'].shape
const personBack = commandSchemas['take-person-back'].shape

/** What was recorded by mistake. */
export const takeBack = caseCommand({
  input: { place: back.place, withLater: back.withLater, reason: back.reason },
  gives: (input) => ({ command: { kind: 'take-back', ...input } }),
})

export const takePersonBack = caseCommand({
  input: { event: personBack.event, person: personBack.person, reason: personBack.reason },
  gives: (input) => ({ command: { kind: 'take-person-back', ...input } }),
})

const mapped = commandSchemas['map-reason'].shape

/** What a reason is about, said afterwards. */
export const mapReason = caseCommand({
  input: { round: mapped.round, answer: mapped.answer, place: mapped.place, about: mapped.about },
  gives: (input) => ({ command: { kind: 'map-reason', ...input } }),
})
