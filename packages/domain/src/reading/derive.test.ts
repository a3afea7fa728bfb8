/** What follows from facts that were given. */
import { describe, expect, test } from 'vitest'
import type { Facts } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { derived } from './derive.ts'
import { principalWith, viewOf } from './small-book.test-data.ts'

const person = (id: string, facts: Facts): Subject => ({ noun: 'person', id, facts })
// Invented persons: only the check digit is right.
const bornIn1990 = '440305199003074613'
const guangdong = (number?: string) =>
  viewOf([
    principalWith({ 'principal.nature': 'individual', 'principal.province': 'guangdong' }),
    person(
      'p1',
      number === undefined
        ? { 'person.roles': ['principal-in-charge'] }
        : { 'person.roles': ['principal-in-charge'], 'person.documentNumber': number },
    ),
  ])

describe('principal.kind', () => {
  test.each([
    ['individual', 'individual'],
    ['enterprise', 'organisation'],
    [undefined, undefined],
  ])('of %s is %s', (nature, kind) => {
    const principal = principalWith(nature === undefined ? {} : { 'principal.nature': nature })
    expect(derived(viewOf([principal]), principal, 'principal.kind')).toBe(kind)
  })
})

describe('principal.fromElsewhere', () => {
  const ask = (view: ReturnType<typeof viewOf>) => derived(view, view.subjects[0] as Subject, 'principal.fromElsewhere')
  test('no, where the identity number begins with the province', () => expect(ask(guangdong(bornIn1990))).toBe(false))
  test('yes, where it begins with another', () => {
    const view = guangdong(bornIn1990)
    const hubei = principalWith({ 'principal.province': 'hubei' })
    expect(ask({ ...view, subjects: [hubei, ...view.subjects.slice(1)] })).toBe(true)
  })
  test('unknown without a number, without a person, without a province, or where the number is no identity number', () => {
    expect(ask(guangdong())).toBeUndefined()
    expect(ask(viewOf([principalWith({ 'principal.province': 'hubei' })]))).toBeUndefined()
    expect(ask(guangdong('E12345678'))).toBeUndefined()
    const view = guangdong(bornIn1990)
    expect(ask({ ...view, subjects: [principalWith({}), ...view.subjects.slice(1)] })).toBeUndefined()
  })
  test('looks at the person in charge of the principal, and at nobody else', () => {
    const view = guangdong(bornIn1990)
    const other = person('p0', { 'person.roles': ['service-in-charge'], 'person.documentNumber': '11010519491231002X' })
    expect(ask({ ...view, subjects: [view.subjects[0] as Subject, other, view.subjects[1] as Subject] })).toBe(false)
    expect(ask({ ...view, subjects: [view.subjects[0] as Subject, other] })).toBeUndefined()
    expect(ask({ ...view, subjects: [view.subjects[0] as Subject, person('p9', {})] })).toBeUndefined()
  })
})

describe('birth and age', () => {
  const on = (day: string, facts: Facts) => {
    const one = person('p1', facts)
    return derived(viewOf([one], `${day}T04:00:00.000Z`), one, 'person.age')
  }
  test('the birthday stands in the identity number', () => {
    const one = person('p1', { 'person.documentNumber': bornIn1990 })
    expect(derived(viewOf([one]), one, 'person.bornOn')).toBe('1990-03-07')
    expect(derived(viewOf([]), person('p1', {}), 'person.bornOn')).toBeUndefined()
  })
  test('age turns on the birthday', () => {
    expect(on('2026-03-06', { 'person.documentNumber': bornIn1990 })).toBe(35)
    expect(on('2026-03-07', { 'person.documentNumber': bornIn1990 })).toBe(36)
    expect(on('2026-12-31', { 'person.bornOn': '2008-12-31' })).toBe(18)
    expect(on('2026-12-30', {})).toBeUndefined()
  })
  test('a birthday that was given wins over the one in a number', () => {
    expect(on('2026-03-07', { 'person.bornOn': '2000-01-01', 'person.documentNumber': bornIn1990 })).toBe(26)
  })
})

describe('person.foreign', () => {
  test.each([
    ['resident-id', false],
    ['hong-kong-macau-residence-permit', false],
    ['taiwan-residence-permit', false],
    ['passport', true],
    ['hong-kong-macau-travel-permit', true],
    [undefined, undefined],
  ])('%s: %s', (document, foreign) => {
    const one = person('p1', document === undefined ? {} : { 'person.documentType': document })
    expect(derived(viewOf([one]), one, 'person.foreign')).toBe(foreign)
  })
})

describe('counts', () => {
  const s1: Subject = { noun: 'service', id: 's1', facts: {} }
  const s2: Subject = { noun: 'service', id: 's2', facts: {} }
  const name = (id: string, parent: string): Subject => ({ noun: 'domain-name', id, parent, facts: {} })
  const whole: Subject = { noun: 'case', id: 'case', facts: {} }
  const view = viewOf([whole, s1, s2, name('d1', 's1'), name('d2', 's1'), name('d3', 's2'), person('s1', {})])
  test('of services, of domain names, and of the domain names of one service', () => {
    expect(derived(view, whole, 'case.serviceCount')).toBe(2)
    expect(derived(view, whole, 'case.domainNameCount')).toBe(3)
    expect(derived(view, s1, 'service.domainNameCount')).toBe(2)
  })
  test('of services in all, once it is known how many are filed', () => {
    const principal = (facts: Subject['facts']): Subject => ({ noun: 'principal', id: 'principal', facts })
    const inAll = (...more: Subject[]) => derived(viewOf([whole, s1, s2, ...more]), whole, 'case.servicesInAll')
    expect(inAll(principal({ 'principal.servicesFiled': 3 }))).toBe(5)
    expect(inAll(principal({}))).toBeUndefined()
    expect(inAll()).toBeUndefined()
  })
  test('nothing follows for a fact that is asked', () => expect(derived(view, s1, 'service.name')).toBeUndefined())
})

test('a domain name is within the ministry’s check unless it was filed before 2018', () => {
  const checked = (facts: Subject['facts']) => {
    const one: Subject = { noun: 'domain-name', id: 'd1', facts }
    return derived(viewOf([one]), one, 'domainName.checked')
  }
  expect(checked({})).toBe(true)
  expect(checked({ 'domainName.filedBefore2018': false })).toBe(true)
  expect(checked({ 'domainName.filedBefore2018': true })).toBe(false)
})

test('foreigners hold a share where it is more than nothing', () => {
  const invested = (own: Facts) => {
    const one: Subject = { noun: 'principal', id: 'principal', facts: own }
    return derived(viewOf([one]), one, 'principal.foreignInvested')
  }
  expect(invested({})).toBeUndefined()
  expect(invested({ 'principal.foreignShare': 0 })).toBe(false)
  expect(invested({ 'principal.foreignShare': 1 })).toBe(true)
})

describe('contacts', () => {
  const whole: Subject = { noun: 'case', id: 'case', facts: {} }
  const phones = { 'person.mobiles': ['13800138000'], 'person.emergencyPhones': ['01088886666'] }
  const ask = (...persons: Subject[]) => derived(viewOf([whole, ...persons]), whole, 'case.contacts')
  test('stand side by side once every person has mobiles and an emergency phone', () => {
    const roles = { 'person.roles': ['service-in-charge'], 'person.emails': ['a@b.example'] }
    expect(ask(person('p1', phones), person('p2', { ...phones, ...roles }))).toEqual([
      { person: 'p1', roles: [], mobiles: ['13800138000'], emergencyPhones: ['01088886666'], emails: [] },
      {
        person: 'p2',
        roles: ['service-in-charge'],
        mobiles: ['13800138000'],
        emergencyPhones: ['01088886666'],
        emails: ['a@b.example'],
      },
    ])
  })
  test('are unknown without persons or while a phone is missing', () => {
    expect(ask()).toBeUndefined()
    expect(ask(person('p1', phones), person('p2', { 'person.mobiles': ['13800138000'] }))).toBeUndefined()
    expect(ask(person('p1', { 'person.emergencyPhones': ['01088886666'] }))).toBeUndefined()
  })
})

describe('case.lettersDated', () => {
  const ask = (facts: Facts) => {
    const whole: Subject = { noun: 'case', id: 'case', facts }
    return derived(viewOf([whole]), whole, 'case.lettersDated')
  }
  test('yes once a date is given, no before', () => {
    expect(ask({ 'case.lettersSignedOn': '2026-11-18' })).toBe(true)
    expect(ask({})).toBe(false)
  })
})
