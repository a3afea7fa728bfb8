/** What is known of the subjects of a case, saved as one types; and which subjects stand in it. */
import { commandSchemas } from '@beian/domain/schema'
import { newId } from '../ids.ts'
import { caseCommand } from './case-command.ts'

const { subject, facts } = commandSchemas['record-facts'].shape
const added = commandSchemas['add-subject'].shape

export const recordFacts = caseCommand({
  input: { subject, facts },
  gives: (input) => ({ command: { kind: 'record-facts', ...input } }),
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
