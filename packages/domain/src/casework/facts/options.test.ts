/** Which words are offered where: a section may offer some only, a procedure be open to some natures only. */
import { describe, expect, test } from 'vitest'
import type { Section } from '../../rulebook/procedure.ts'
import { intake } from '../readings/intake.ts'
import { review } from '../readings/review.ts'
import { caseAtWork, collected, contextAt, facts } from '../small-case.test-data.ts'
import { fewerChoices } from './options.ts'

describe('the words to offer', () => {
  test('all of them, where nothing narrows them', () => {
    expect(fewerChoices('principal.nature', {}, {})).toBeUndefined()
    expect(fewerChoices('service.form', {}, {})).toBeUndefined()
    expect(fewerChoices('person.roles', {}, {})).toBeUndefined()
  })
  test('none, where nothing is chosen from a list', () => {
    expect(fewerChoices('principal.name', {}, { offers: { 'principal.name': ['x'] } })).toBeUndefined()
  })
  test('the natures a procedure is for', () => {
    expect(fewerChoices('principal.nature', {}, { natures: ['enterprise'] })).toEqual(['enterprise'])
    expect(fewerChoices('person.roles', {}, { natures: ['enterprise'] })).toBeUndefined()
  })
  test('the words of a section, before those of the procedure', () => {
    const offers = { 'person.roles': ['security-in-charge'], 'service.form': ['app'], 'principal.nature': ['other'] }
    const asked = { offers, natures: ['enterprise'] } as const
    expect(fewerChoices('person.roles', {}, asked)).toEqual(['security-in-charge'])
    expect(fewerChoices('service.form', {}, asked)).toEqual(['app'])
    expect(fewerChoices('principal.nature', {}, { ...asked, offers: { 'principal.nature': ['individual'] } })).toEqual([
      'individual',
    ])
  })
  test('the documents of a nature', () => {
    expect(fewerChoices('principal.documentType', { 'principal.nature': 'individual' }, {})).toContain('resident-id')
    expect(fewerChoices('principal.documentType', { 'principal.nature': 'individual' }, {})).not.toContain(
      'business-licence',
    )
  })
})

const base = contextAt()
const filing = base.rulebook.procedures['first-filing']
const appsOnly = (section: Section): Section =>
  section.facts.includes('service.form')
    ? { ...section, offers: { ...section.offers, 'service.form': ['app'] } }
    : section
const narrow = {
  ...base,
  rulebook: {
    ...base.rulebook,
    procedures: filing
      ? {
          'first-filing': {
            ...filing,
            natures: ['enterprise', 'individual'] as const,
            asks: filing.asks.map(appsOnly),
          },
        }
      : {},
  },
}

describe('a case of a procedure that is open to some', () => {
  const work = caseAtWork()
  work.carryOut(...collected)
  const fields = intake(work.now(), narrow).flatMap(({ entries }) => entries.flatMap((entry) => entry.fields))
  const blocks = () => review(work.now(), narrow).filter(({ code }) => code === 'fact-misfit')

  test('the form offers these only', () => {
    expect(fields.find(({ key }) => key === 'principal.nature')?.options).toEqual(['enterprise', 'individual'])
    expect(fields.find(({ key }) => key === 'service.form')?.options).toEqual(['app'])
    expect(fields.find(({ key }) => key === 'service.name')).not.toHaveProperty('options')
  })
  test('what stands there already and is not offered keeps the case from being sent', () => {
    expect(blocks()).toMatchObject([{ severity: 'block', path: 'service.form', subject: 'service:service-1' }])
  })
  test('of several words one that is offered is enough: the others speak of other procedures', () => {
    const roles = (...words: readonly string[]) => {
      work.carryOut(facts('person-1', { 'person.roles': words }))
      return review(work.now(), base).filter(({ code, path }) => code === 'fact-misfit' && path === 'person.roles')
    }
    expect(roles('service-in-charge', 'emergency-contact')).toEqual([])
    const [finding] = roles('emergency-contact')
    expect(finding).toMatchObject({ severity: 'block', subject: 'person:person-1' })
    expect(finding?.message.zh).toContain('应急联络人')
  })
})
