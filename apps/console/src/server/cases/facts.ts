/** What is known of the subjects of a case, saved as one types; and which subjects stand in it. */
import { commandSchemas } from '@beian/domain/schema'
import { newId } from '../ids.ts'
import { caseCommand } from './case-command.ts'
import { seenAfter } from './stale.ts'

const { subject, facts } = commandSchemas['record-facts'].shape
/** What stood in each field when somebody began to type there, as the page showed it: what nobody else touched is not in the way. */
const seen = facts
const added = commandSchemas['add-subject'].shape

export const recordFacts = caseCommand({
  input: { subject, facts, seen: seen.optional() },
  gives: ({ subject: id, facts: patch }, { act, loaded }) => ({
    command: { kind: 'record-facts', subject: id, facts: patch },
    answer: { seen: seenAfter(act, loaded, { subject: id, facts: patch }) },
  }),
  typed: (input) => input,
})

export const addSubject = caseCommand({
  input: { noun: added.noun, parent: added.parent, facts: added.facts },
  gives: ({ noun, parent, facts: known }) => {
    const id = newId()
    const given = { ...(parent === undefined ? {} : { parent }), ...(known === undefined ? {} : { facts: known }) }
    return { command: { kind: 'add-subject', id, noun, ...given }, answer: { subject: id } }
  },
})

export const removeSubject = caseCommand({
  input: { subject },
  gives: (input) => ({ command: { kind: 'remove-subject', subject: input.subject } }),
})
