/** The guide for one form of service besides the usual one: what it is asked in addition, and what falls away. */
import { type Procedure, rulebook, type Topic } from '@beian/domain/rulebook'
import { provinceIds } from '@beian/domain/vocabulary'
import type { Line, Section, Whose } from './case-guide.ts'
import { type Form, formLines, otherForms } from './forms.ts'
import { type Marked, withMarks } from './marked.ts'
import { checklistsOf, naturesOf } from './readers.ts'
import { topicIn } from './saying.ts'
import { type SectionId, sectionIds, sectionOf } from './sections.ts'
import { procedures } from './shelf.ts'

/** Every checklist that is printed: by province where there are such, else the nation's. */
export function printedFor(procedure: Procedure): readonly Whose[] {
  const { readers, byProvince } = checklistsOf(procedure)
  if (readers.length === 0) return []
  const places = byProvince ? provinceIds : (['nation'] as const)
  return naturesOf(procedure).flatMap(({ id: nature }) => places.map((place) => ({ nature, place })))
}

const kept = new Map<string, ReadonlyMap<string, Line>>()

/** What is asked of the form whoever asks and wherever, beyond what a checklist says: it is printed once, on a page of its own. */
export function alikeInForm(procedure: Procedure, form: Form): ReadonlyMap<string, Line> {
  const name = `${procedure.id}/${form.id}`
  const before = kept.get(name)
  if (before !== undefined) return before
  const [first, ...others] = printedFor(procedure)
  let alike = first === undefined ? new Map<string, Line>() : new Map(formLines(procedure, form, first).only)
  for (const whose of others) {
    const { only } = formLines(procedure, form, whose)
    alike = new Map([...alike].filter(([key]) => only.has(key)))
  }
  kept.set(name, alike)
  return alike
}

/** A page for each form that differs from what the checklists of its procedure say. */
export function formGuides(): readonly { readonly procedure: Procedure; readonly form: Form }[] {
  return procedures.flatMap((procedure) => formsWithPage(procedure).map((form) => ({ procedure, form })))
}

export function formsWithPage(procedure: Procedure): readonly Form[] {
  return otherForms(procedure).filter(
    (form) => alikeInForm(procedure, form).size > 0 || fallingAway(procedure, form).length > 0,
  )
}

export function formSections(procedure: Procedure, form: Form): readonly Section[] {
  return shelved(procedure, [...alikeInForm(procedure, form).values()])
}

function shelved(procedure: Procedure, lines: readonly Line[]): readonly Section[] {
  const shelves = Map.groupBy(lines, ({ topic }) => sectionOf(procedure, topic))
  return sectionIds.flatMap((id) => (shelves.has(id) ? [{ id, lines: shelves.get(id) ?? [] }] : []))
}

/** The questions that some checklist asks, and this form nowhere. */
export function fallingAway(procedure: Procedure, form: Form): readonly Topic[] {
  const not = new Set<string>()
  const asked = new Set<string>()
  for (const whose of printedFor(procedure)) {
    const lines = formLines(procedure, form, whose)
    for (const key of lines.not) not.add(topicIn(key))
    for (const key of lines.only.keys()) asked.add(topicIn(key))
  }
  return rulebook.topics.filter(({ id }) => not.has(id) && !asked.has(id))
}

/** What other forms are asked here and not everywhere: it stands in the checklist itself. */
export function besideIn(procedure: Procedure, whose: Whose, section: SectionId): readonly Marked[] {
  const found = new Map<string, Marked>()
  for (const form of otherForms(procedure)) {
    const alike = alikeInForm(procedure, form)
    for (const [key, line] of formLines(procedure, form, whose).only) {
      if (alike.has(key) || sectionOf(procedure, line.topic) !== section) continue
      found.set(key, withMarks(line, { only: [...(found.get(key)?.only ?? []), form] }))
    }
  }
  return [...found.values()]
}
