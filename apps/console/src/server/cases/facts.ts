/** What is known of the subjects of a case, saved as one types; and which subjects stand in it. */
import { askableFacts, commandSchemas } from '@beian/domain/schema'
import { facts as catalogue, type FactKey } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { factsOfDivision, findDivision } from '../divisions/facts.ts'
import { newId } from '../ids.ts'
import { refuse } from '../problems.ts'
import { caseCommand } from './case-command.ts'
import { seenAfter } from './stale.ts'

const { subject, facts } = commandSchemas['record-facts'].shape
/** What stood in a field for the page: of personal data a sign, which is one text even where the fact is a list. */
const sign = z.exactOptional(z.nullable(z.string().max(64)))
const shownAs = (key: FactKey) => (catalogue[key].sensitive ? sign : facts.shape[key])
/** What stood in each field when somebody began to type there, as the page showed it: what nobody else touched is not in the way. */
const seen = z.strictObject(
  Object.fromEntries(askableFacts.map((key) => [key, shownAs(key)])) as Readonly<
    Record<FactKey, ReturnType<typeof shownAs>>
  >,
)
const added = commandSchemas['add-subject'].shape

/** 行政区划 One that was picked from the list: what it is called and where it lies is ours to say, not the page's. */
const division = z.string().max(16).optional()

export const recordFacts = caseCommand({
  input: { subject, facts, seen: seen.optional(), division },
  gives: (input, { act, loaded }) => {
    const { division: picked, subject: id } = input
    if (picked !== undefined && !findDivision(picked)) {
      return refuse('unknown-division', { path: 'division', values: { id: picked } })
    }
    const patch = withDivision(input)
    return {
      command: { kind: 'record-facts', subject: id, facts: patch },
      answer: { seen: seenAfter(act, loaded, { subject: id, facts: patch }) },
    }
  },
  typed: (input) => ({ ...input, facts: withDivision(input) }),
})

type Recorded = { facts: z.output<typeof facts>; division?: string | undefined }

function withDivision({ facts: typed, division: picked }: Recorded): z.output<typeof facts> {
  const found = picked === undefined ? undefined : findDivision(picked)
  return found ? { ...typed, ...factsOfDivision(found) } : typed
}

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
