/** A `when` holds, fails, or needs facts; a no beats what is unknown. */
import { expect, test } from 'vitest'
import { holds } from './holds.ts'
import { principalWith, viewOf } from './small-book.test-data.ts'

const company = principalWith({ 'principal.nature': 'enterprise', 'principal.province': 'hubei' })
const view = viewOf([
  company,
  { noun: 'service', id: 's1', facts: { 'service.content': ['blog', 'other'], 'service.resolvesNow': false } },
])
const ask = (when: Parameters<typeof holds>[2]) => holds(view, company, when)

test('without conditions it holds', () => {
  expect(ask(undefined)).toEqual({ is: 'yes' })
  expect(ask({})).toEqual({ is: 'yes' })
})
test('every key must hold', () => {
  expect(ask({ 'principal.nature': 'enterprise', 'principal.province': 'hubei' })).toEqual({ is: 'yes' })
  expect(ask({ 'principal.nature': 'enterprise', 'principal.province': 'hunan' })).toEqual({ is: 'no' })
})
test('a list means any of them', () => {
  expect(ask({ 'principal.province': ['hunan', 'hubei'] })).toEqual({ is: 'yes' })
  expect(ask({ 'principal.province': ['hunan', 'henan'] })).toEqual({ is: 'no' })
})
test('a fact that is a set holds if the two meet', () => {
  expect(ask({ 'service.content': 'blog' })).toEqual({ is: 'yes' })
  expect(ask({ 'service.content': ['shopping', 'other'] })).toEqual({ is: 'yes' })
  expect(ask({ 'service.content': 'shopping' })).toEqual({ is: 'no' })
})
test('no is a value, not a gap', () => {
  expect(ask({ 'service.resolvesNow': false })).toEqual({ is: 'yes' })
  expect(ask({ 'service.resolvesNow': true })).toEqual({ is: 'no' })
})
test('unknown facts are named, all of them', () => {
  expect(ask({ 'principal.city': '武汉', 'principal.name': '星河', 'principal.nature': 'enterprise' })).toEqual({
    is: 'needs',
    facts: ['principal.city', 'principal.name'],
  })
})
test('a no beats what is unknown, in either order', () => {
  expect(ask({ 'principal.city': '武汉', 'principal.nature': 'individual' })).toEqual({ is: 'no' })
  expect(ask({ 'principal.nature': 'individual', 'principal.city': '武汉' })).toEqual({ is: 'no' })
})
