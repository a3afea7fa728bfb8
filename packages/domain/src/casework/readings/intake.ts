/** 信息表 The intake form of a case: the procedure's sections for each subject, and what its rules ask beyond them. */

import { holds } from '../../reading/holds.ts'
import { known } from '../../reading/index.ts'
import { type CaseView, nounOf } from '../../reading/view.ts'
import type { Procedure, Section } from '../../rulebook/procedure.ts'
import { type FactKey, type FactValue, factKeys, facts } from '../../vocabulary/facts/index.ts'
import type { Noun, Subject } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import { fewerChoices } from '../facts/options.ts'
import type { FilingCase } from '../filing-case.ts'
import { subjectTitle } from '../subject-title.ts'
import { type Need, needsOf } from './needs.ts'

export type IntakeField = {
  readonly key: FactKey
  readonly state: 'known' | 'missing' | 'optional'
  readonly value?: FactValue
  /** Topics that wait for it. */
  readonly topics: readonly string[]
  /** The words to offer, where they are fewer than all. */
  readonly options?: readonly string[]
}
export type IntakeEntry = { readonly subject: Subject; readonly title: Text; readonly fields: readonly IntakeField[] }
export type IntakeSection = {
  readonly id: string
  readonly title: Text
  readonly noun: Noun
  readonly entries: readonly IntakeEntry[]
}

type Form = { readonly view: CaseView; readonly needs: readonly Need[]; readonly procedure: Procedure }

/** What the catalogue makes conditional is asked only once the condition is known to hold. */
function isAsked({ view }: Form, subject: Subject, key: FactKey): boolean {
  return holds(view, subject, facts[key].when as Parameters<typeof holds>[2]).is === 'yes'
}

/** Facts beyond the sections: those a rule waits for, and those it was given. They stand in the first section of their noun. */
function beyond({ procedure: { asks }, needs }: Form, section: Section, subject: Subject): readonly FactKey[] {
  if (asks.find(({ noun }) => noun === section.noun) !== section) return []
  const listed = asks.flatMap((one) => one.facts)
  const wanted = needs.filter((need) => need.subject.id === subject.id).map(({ key }) => key)
  return factKeys.filter(
    (key) => !listed.includes(key) && nounOf(key) === subject.noun && (wanted.includes(key) || key in subject.facts),
  )
}

type Asked = { readonly section: Section; readonly subject: Subject; readonly key: FactKey }

function field({ view, needs, procedure }: Form, { section, subject, key }: Asked): IntakeField {
  const value = known(view, subject, key)
  const topics = [
    ...new Set(needs.flatMap((need) => (need.subject.id === subject.id && need.key === key ? [need.topic.id] : []))),
  ]
  const fewer = fewerChoices(key, subject.facts, { ...procedure, ...section })
  const asked = fewer === undefined ? { key, topics } : { key, topics, options: fewer }
  if (value !== undefined) return { ...asked, state: 'known', value }
  const canBeLeft = section.selfChecks?.includes(key) || (facts[key].optional && topics.length === 0)
  return { ...asked, state: canBeLeft ? 'optional' : 'missing' }
}

function entry(form: Form, section: Section, subject: Subject): IntakeEntry {
  const keys = [...section.facts, ...beyond(form, section, subject)].filter((key) => isAsked(form, subject, key))
  return { subject, title: subjectTitle(subject), fields: keys.map((key) => field(form, { section, subject, key })) }
}

export function intakeOf(known_: Known): readonly IntakeSection[] {
  const form: Form = { view: viewOf(known_), needs: needsOf(known_), procedure: known_.procedure }
  return known_.procedure.asks.map((section) => {
    const subjects = form.view.subjects.filter(({ noun }) => noun === section.noun)
    const { id, title, noun } = section
    return { id, title, noun, entries: subjects.map((subject) => entry(form, section, subject)) }
  })
}

/** Asks only what the case needs. */
export function intake(filingCase: FilingCase, context: Context): readonly IntakeSection[] {
  return intakeOf(knownOf(filingCase, context))
}

export type MissingFact = {
  readonly key: FactKey
  readonly subject: Subject
  readonly title: Text
  readonly topics: readonly string[]
}

export function missingOf(known_: Known): readonly MissingFact[] {
  return intakeOf(known_).flatMap(({ entries }) =>
    entries.flatMap(({ subject, fields }) =>
      fields.flatMap(({ key, state, topics }) =>
        state === 'missing' ? [{ key, subject, title: facts[key].title, topics }] : [],
      ),
    ),
  )
}

/** The facts without which the case cannot be sent. */
export function missing(filingCase: FilingCase, context: Context): readonly MissingFact[] {
  return missingOf(knownOf(filingCase, context))
}
