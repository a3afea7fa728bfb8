/** Which words are offered where: a section may offer some only, a procedure be open to some natures and forms only. */
import { describe, expect, test } from 'vitest'
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
  test('the natures and the forms a procedure is for', () => {
    expect(fewerChoices('principal.nature', {}, { natures: ['enterprise'] })).toEqual(['enterprise'])
    expect(fewerChoices('service.form', {}, { forms: ['website', 'quick-app'] })).toEqual(['website', 'quick-app'])
    expect(fewerChoices('person.roles', {}, { natures: ['enterprise'], forms: ['app'] })).toBeUndefined()
  })
  test('the words of a section, before those of the procedure', () => {
    const offers = { 'person.roles': ['security-in-charge'], 'service.form': ['app'], 'principal.nature': ['other'] }
    const asked = { offers, forms: ['website'], natures: ['enterprise'] } as const
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
const narrow = {
  ...base,
  rulebook: {
    ...base.rulebook,
    procedures: filing
      ? { 'first-filing': { ...filing, natures: ['enterprise', 'individual'] as const, forms: ['app'] as const } }
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
  test('so does one of several words that is not offered', () => {
    work.carryOut(
      facts('service-1', { 'service.form': 'website' }),
      facts('person-1', { 'person.roles': ['service-in-charge', 'emergency-contact'] }),
    )
    const roles = review(work.now(), base).filter(({ code }) => code === 'fact-misfit')
    expect(roles).toMatchObject([{ path: 'person.roles', subject: 'person:person-1' }])
    expect(roles[0]?.message.zh).toContain('应急联络人')
  })
})
