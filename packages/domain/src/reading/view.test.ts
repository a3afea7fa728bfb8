/** What a subject sees: its own facts, its parent's, the case's, sets of those below, and the register. */
import { expect, test } from 'vitest'
import type { Subject } from '../vocabulary/noun.ts'
import { viewOf } from './small-book.test-data.ts'
import { known, nounOf, subjectsOf } from './view.ts'

const principal: Subject = {
  noun: 'principal',
  id: 'principal',
  facts: { 'principal.name': '星河', 'principal.province': 'hubei' },
}
const shop: Subject = {
  noun: 'service',
  id: 's1',
  facts: { 'service.form': 'website', 'service.content': ['shopping', 'other'] },
}
const app: Subject = { noun: 'service', id: 's2', facts: { 'service.form': 'app', 'service.content': ['other'] } }
const name: Subject = { noun: 'domain-name', id: 'd1', parent: 's2', facts: { 'domainName.name': 'xinghe.example' } }
const orphan: Subject = { noun: 'domain-name', id: 'd2', parent: 'gone', facts: {} }
const view = viewOf([principal, shop, app, name, orphan], undefined, { d1: { 'register.domainNameElsewhere': true } })

test('a fact belongs to the noun its key begins with', () => {
  expect(nounOf('case.contacts')).toBe('case')
  expect(nounOf('principal.name')).toBe('principal')
  expect(nounOf('person.name')).toBe('person')
  expect(nounOf('service.name')).toBe('service')
  expect(nounOf('domainName.name')).toBe('domain-name')
  expect(nounOf('register.openOrder')).toBe('register')
})

test('subjects of a noun keep their order', () => {
  expect(subjectsOf(view, 'service').map(({ id }) => id)).toEqual(['s1', 's2'])
})

test('a subject reads its own fact', () => {
  expect(known(view, shop, 'service.form')).toBe('website')
})

test('a domain name reads the fact of its own service, not of another', () => {
  expect(known(view, name, 'service.form')).toBe('app')
})

test('every subject reads the principal', () => {
  expect(known(view, name, 'principal.province')).toBe('hubei')
})

test('seen from above, a fact of several subjects is the set of their values', () => {
  expect(known(view, principal, 'service.form')).toEqual(['website', 'app'])
  expect(known(view, principal, 'service.content')).toEqual(['shopping', 'other'])
})

test('the set is unknown while one value is unknown, or where nobody has it', () => {
  expect(known(view, principal, 'service.name')).toBeUndefined()
  expect(known(viewOf([principal]), principal, 'person.name')).toBeUndefined()
  expect(known(viewOf([principal, shop, { ...app, facts: {} }]), principal, 'service.form')).toBeUndefined()
})

test('a domain name without its service sees all services', () => {
  expect(known(view, orphan, 'service.form')).toEqual(['website', 'app'])
})

test('register facts come from the register alone', () => {
  expect(known(view, name, 'register.domainNameElsewhere')).toBe(true)
  expect(known(view, orphan, 'register.domainNameElsewhere')).toBeUndefined()
  expect(known(viewOf([name]), name, 'register.domainNameElsewhere')).toBeUndefined()
})

test('a derived fact is read like any other', () => {
  expect(known(view, app, 'service.domainNameCount')).toBe(1)
})
