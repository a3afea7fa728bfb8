// What the guides say of an App or a mini-program is what the book asks of it, by the same reading as the checklist.
import { topicsOf } from '@beian/domain/reading'
import { type Procedure, procedures, rulebook } from '@beian/domain/rulebook'
import type { NatureId, ProcedureId, ProvinceId, ServiceForm } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { caseGuide, linesAnew, type Whose } from './case-guide.ts'
import { alikeInForm, besideIn, fallingAway, formSections, formsWithPage, printedFor } from './form-guide.ts'
import { type Form, formLines, notAskedOf, otherForms } from './forms.ts'
import { keyOf } from './saying.ts'
import { sectionIds } from './sections.ts'
import { procedures as all } from './shelf.ts'

const of = (id: ProcedureId) => procedures[id] as Procedure
const natures = ['enterprise', 'individual'] as const satisfies NatureId[]
const places = ['guangdong', 'zhejiang'] as const satisfies ProvinceId[]
const cases: readonly Whose[] = natures.flatMap((nature) => places.map((place) => ({ nature, place })))
const formOf = (procedure: Procedure, id: ServiceForm): Form =>
  otherForms(procedure).find((form) => form.id === id) ?? expect.unreachable()

/** All the book asks of a service of this form. */
function wholly(procedure: Procedure, form: Form, whose: Whose): readonly string[] {
  return topicsOf(rulebook, procedure.id)
    .flatMap((topic) => linesAnew(topic, { procedure, ...whose, form: form.id }))
    .map(keyOf)
}

/** The same as it is printed: the checklist less what falls away, what stands beside it, and the page of the form. */
function printed(procedure: Procedure, form: Form, whose: Whose): readonly string[] {
  const usual = caseGuide(procedure, whose.nature, whose.place).flatMap(({ lines }) => lines.map(keyOf))
  const beside = sectionIds.flatMap((section) =>
    besideIn(procedure, whose, section).flatMap(({ line, only }) => (only.includes(form) ? [keyOf(line)] : [])),
  )
  return [
    ...usual.filter((key) => !notAskedOf(procedure, whose, key).includes(form)),
    ...beside,
    ...alikeInForm(procedure, form).keys(),
  ]
}

describe('the checklist of a form of service', () => {
  test.each(['first-filing', 'added-service', 'filing-change'] as const)('is what the book asks: %s', (id) => {
    const procedure = of(id)
    for (const form of otherForms(procedure))
      for (const whose of cases)
        expect(printed(procedure, form, whose).toSorted(), `${form.id} ${whose.nature} ${whose.place}`).toEqual(
          wholly(procedure, form, whose).toSorted(),
        )
  })

  test('asks an App for its icon, and not on which languages a website is', () => {
    const filing = of('first-filing')
    const app = formOf(filing, 'app')
    const topics = formSections(filing, app).flatMap(({ lines }) => lines.map(({ topic }) => topic.id))
    expect(topics).toContain('app-icon')
    expect(fallingAway(filing, app).map(({ id }) => id)).not.toContain('app-icon')
  })

  test('names among what falls away nothing that is asked of it in another sentence', () => {
    for (const procedure of all) {
      for (const form of formsWithPage(procedure)) {
        const gone = fallingAway(procedure, form).map(({ id }) => id)
        const asked = printedFor(procedure).flatMap((whose) =>
          [...formLines(procedure, form, whose).only.values()].map(({ topic }) => topic.id),
        )
        expect(gone.filter((id) => asked.includes(id))).toEqual([])
      }
    }
  })

  test('has no page where nothing differs', () => {
    expect(formsWithPage(of('service-cancellation'))).toEqual([])
    expect(formsWithPage(of('principal-cancellation'))).toEqual([])
    expect(formsWithPage(of('licence-renewal'))).toEqual([])
  })
})
