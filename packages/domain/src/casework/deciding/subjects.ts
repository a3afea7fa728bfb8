/** 对象与信息 Facts of a subject, and which persons, services and domain names stand in the case. */
import type { Facts } from '../../vocabulary/facts/index.ts'
import type { Noun, Subject } from '../../vocabulary/noun.ts'
import { readPatch } from '../facts/read-patch.ts'
import { nounTitles } from '../noun-titles.ts'
import { type Refusal, refuse, refuseAll } from '../problems.ts'
import { change, changed, type DeciderOf, type Known } from './context.ts'

export function subjectOf({ filingCase }: Known, id: string): Subject | undefined {
  return filingCase.subjects.find((subject) => subject.id === id)
}

export const recordFacts: DeciderOf<'record-facts'> = (known, command) => {
  const subject = subjectOf(known, command.subject)
  if (!subject) return refuse('subject-unknown', {}, 'subject')
  const reading = readPatch(subject, command.facts)
  if (!reading.ok) return refuseAll('facts-refused', reading.problems)
  if (Object.keys(reading.facts).length === 0) return changed([], reading.forgiven)
  return changed([change(known, 'facts-recorded', { subject: subject.id, facts: reading.facts })], reading.forgiven)
}

const single: readonly Noun[] = ['case', 'principal']

function misfit(known: Known, noun: Noun, parent: string | undefined): Refusal | undefined {
  if (single.includes(noun)) return refuse('subject-single', { noun: nounTitles[noun] }, 'noun')
  const above = parent === undefined ? undefined : subjectOf(known, parent)?.noun
  const fits = noun === 'domain-name' ? above === 'service' : parent === undefined
  return fits ? undefined : refuse('parent-unfit', {}, 'parent')
}

export const addSubject: DeciderOf<'add-subject'> = (known, { id, noun, parent, facts = {} }) => {
  if (subjectOf(known, id)) return refuse('subject-exists', {}, 'id')
  const refusal = misfit(known, noun, parent)
  if (refusal) return refusal
  const bare = { noun, id, ...(parent === undefined ? {} : { parent }), facts: {} }
  const reading = readPatch(bare, facts)
  if (!reading.ok) return refuseAll('facts-refused', reading.problems)
  // Nothing was known before, so nothing can be forgotten: every fact has a value.
  return changed(
    [change(known, 'subject-added', { subject: { ...bare, facts: reading.facts as Facts } })],
    reading.forgiven,
  )
}

export const removeSubject: DeciderOf<'remove-subject'> = (known, { subject: id }) => {
  const subject = subjectOf(known, id)
  if (!subject) return refuse('subject-unknown', {}, 'subject')
  const { noun } = subject
  if (single.includes(noun)) return refuse('subject-single', { noun: nounTitles[noun] }, 'subject')
  const siblings = known.filingCase.subjects.filter((one) => one.noun === noun && one.parent === subject.parent)
  if (siblings.length === 1) return refuse('subject-last', { noun: nounTitles[noun] }, 'subject')
  const below = known.filingCase.subjects.filter(({ parent }) => parent === id).map((one) => one.id)
  return changed([change(known, 'subject-removed', { subjects: [id, ...below] })])
}
