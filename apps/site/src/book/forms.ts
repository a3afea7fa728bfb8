/**
 * The forms of a service besides the one that a procedure's checklists speak of: what is asked of an App and not of a
 * website, and the other way round. Read from the book as the checklist itself, from the questions that name a form.
 */
import { statementsOf } from '@beian/domain/reading'
import { type Procedure, rulebook, type Topic } from '@beian/domain/rulebook'
import { provinceIds, type ServiceForm, serviceForms, type Text } from '@beian/domain/vocabulary'
import { type Line, linesOn, type Whose } from './case-guide.ts'
import { keptIn } from './kept.ts'
import { keyOf } from './saying.ts'

const FORM = 'service.form'

export type Form = {
  readonly id: ServiceForm
  readonly title: Text
  /** Its place among the others, from 1: how style sheets know it. */
  readonly place: number
}

const forms = Object.keys(serviceForms) as ServiceForm[]

/** The form that a case of the procedure begins with; undefined where no service is in question. */
export function guidedForm({ startsWith }: Procedure): ServiceForm | undefined {
  return startsWith.find(({ noun }) => noun === 'service')?.facts[FORM] as ServiceForm | undefined
}

/** What it is called. */
export function usualForm(procedure: Procedure): Text | undefined {
  const form = guidedForm(procedure)
  return form === undefined ? undefined : serviceForms[form].title
}

const others = new Map<ServiceForm, readonly Form[]>()

export function otherForms(procedure: Procedure): readonly Form[] {
  const usual = guidedForm(procedure)
  return usual === undefined ? [] : keptIn(others, usual, () => besides(usual))
}

function besides(usual: ServiceForm): readonly Form[] {
  return forms
    .filter((id) => id !== usual)
    .map((id, index) => ({ id, title: serviceForms[id].title, place: index + 1 }))
}

/** Nothing else is read of a form: no fact follows from it. */
const turnsOnForm = (topic: Topic): boolean =>
  [topic, ...provinceIds.map((province) => statementsOf(rulebook, topic, province))].some((said) =>
    JSON.stringify(said).includes(FORM),
  )

const byForm = new Map<Procedure, readonly Topic[]>()
const formTopics = rulebook.topics.filter(turnsOnForm)

/** The questions that are read again for each form. */
const topicsByForm = (procedure: Procedure): readonly Topic[] =>
  keptIn(byForm, procedure, () => formTopics.filter(({ procedures }) => procedures.includes(procedure.id)))

export type FormLines = {
  /** Asked of this form, and not of the one the checklists speak of. */
  readonly only: ReadonlyMap<string, Line>
  /** The keys of what the checklists ask, and this form is not asked. */
  readonly not: ReadonlySet<string>
}

const kept = new Map<string, FormLines>()

function read(procedure: Procedure, whose: Whose, form?: ServiceForm): ReadonlyMap<string, Line> {
  const asker = form === undefined ? { procedure, ...whose } : { procedure, ...whose, form }
  const lines = topicsByForm(procedure).flatMap((topic) => linesOn(topic, asker))
  return new Map(lines.map((line) => [keyOf(line), line]))
}

export function formLines(procedure: Procedure, form: Form, whose: Whose): FormLines {
  return keptIn(kept, `${procedure.id}/${form.id}/${whose.nature}/${whose.place}`, () => {
    const [usual, own] = [read(procedure, whose), read(procedure, whose, form.id)]
    return {
      only: new Map([...own].filter(([key]) => !usual.has(key))),
      not: new Set([...usual.keys()].filter((key) => !own.has(key))),
    }
  })
}

/** By these classes a style sheet leaves out what the form that was chosen is not asked. */
export function formMarks({ not, only }: Readonly<Record<'not' | 'only', readonly Form[]>>): readonly string[] {
  const chosen = only.map(({ place }) => `for-${place}`)
  return [...not.map(({ place }) => `not-${place}`), ...(only.length > 0 ? ['only-some', ...chosen] : [])]
}

/** The forms that are not asked a line of this checklist. */
export function notAskedOf(procedure: Procedure, whose: Whose, key: string): readonly Form[] {
  return otherForms(procedure).filter((form) => formLines(procedure, form, whose).not.has(key))
}
