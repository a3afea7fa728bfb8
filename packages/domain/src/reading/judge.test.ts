/** A check put to a subject: kept, broken at a fact, needing facts, or not to be told. */
import { expect, test } from 'vitest'
import { judge } from './judge.ts'
import { bookOf, principalWith, viewOf } from './small-book.test-data.ts'

const book = bookOf({ topics: [] })
const ask = (
  check: string,
  of: Record<string, string>,
  { facts = {}, value = {}, register = undefined as never } = {},
) => {
  const subject = principalWith(facts)
  return judge(book, viewOf([subject], undefined, register), { subject, judgement: { check, of: of as never }, value })
}
const capital = { amount: 'principal.registeredCapital' }

test('kept', () => {
  expect(ask('at-least', capital, { facts: { 'principal.registeredCapital': 5 }, value: { min: 5 } })).toEqual({
    is: 'kept',
  })
})
test('broken names the fact and what was seen', () => {
  expect(ask('at-least', capital, { facts: { 'principal.registeredCapital': 4 }, value: { min: 5 } })).toEqual({
    is: 'broken',
    path: 'principal.registeredCapital',
    saw: '4',
  })
})
test('broken without anything to show', () => {
  expect(
    ask(
      'is-not-so',
      { so: 'principal.licenceHeldOn31December' },
      { facts: { 'principal.licenceHeldOn31December': true } as never },
    ),
  ).toEqual({
    is: 'broken',
    path: 'principal.licenceHeldOn31December',
  })
})
test('missing readings are needed, all of them', () => {
  expect(ask('is-in-city', { address: 'principal.documentAddress', city: 'principal.city' })).toEqual({
    is: 'needs',
    facts: ['principal.documentAddress', 'principal.city'],
  })
})
test('without a register nobody can tell, and nobody is asked', () => {
  expect(ask('is-not-so', { so: 'register.openOrder' })).toMatchObject({
    is: 'cannot-tell',
    why: { zh: expect.stringContaining('登记簿'), en: expect.stringContaining('register') },
  })
})
test('a check may say that it cannot tell, or what it needs', () => {
  const facts = { 'principal.name': '星河' }
  expect(ask('nobody-can-tell', { name: 'principal.name' }, { facts })).toEqual({
    is: 'cannot-tell',
    why: { zh: '看不出', en: 'Cannot be seen' },
  })
  expect(ask('needs-more', { name: 'principal.name' }, { facts })).toEqual({ is: 'needs', facts: ['principal.city'] })
})
test('a check that the book does not hold is a fault of the book', () => {
  expect(() => ask('unheard-of', { name: 'principal.name' }, { facts: { 'principal.name': '星河' } })).toThrow(
    'The book has no check unheard-of',
  )
})
