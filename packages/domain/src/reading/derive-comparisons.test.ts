/** What only shows when subjects of one case are laid side by side. */
import { describe, expect, test } from 'vitest'
import type { Facts } from '../vocabulary/facts/index.ts'
import type { Noun, Subject } from '../vocabulary/noun.ts'
import { derived } from './derive.ts'
import { viewOf } from './small-book.test-data.ts'

const filingCase: Subject = { noun: 'case', id: 'case', facts: {} }
const all = (noun: Noun, facts: readonly Facts[]) =>
  facts.map((one, i): Subject => ({ noun, id: `${noun}-${i}`, facts: one }))

describe('case.repeatedServiceNames', () => {
  const ask = (...services: Facts[]) =>
    derived(viewOf([filingCase, ...all('service', services)]), filingCase, 'case.repeatedServiceNames')
  const shop = { 'service.name': '兰亭文具', 'service.content': ['shopping', 'blog'] } as const
  test('names a name that two services of the same content share, once', () => {
    const again = { 'service.name': ' 兰亭文具', 'service.content': ['blog', 'shopping'] } as const
    expect(ask(shop, again, shop)).toEqual(['兰亭文具'])
  })
  test('leaves out a name whose contents differ', () =>
    expect(ask(shop, { ...shop, 'service.content': ['blog'] })).toEqual([]))
  test('is empty for one service, whatever is known of it', () => expect(ask({})).toEqual([]))
  test('is unknown while one of several has no name or no content', () => {
    expect(ask(shop, { 'service.name': '兰亭文具' })).toBeUndefined()
    expect(ask(shop, { 'service.content': ['blog'] })).toBeUndefined()
  })
})

describe('case.personsEnteredTwice', () => {
  const ask = (...persons: Facts[]) =>
    derived(viewOf([filingCase, ...all('person', persons)]), filingCase, 'case.personsEnteredTwice')
  const li = { 'person.name': '李小满', 'person.documentNumber': '44030519900307461x' } as const
  test('names one whose document number stands twice, however it is written', () =>
    expect(ask(li, { 'person.name': '李晓满', 'person.documentNumber': ' 440305 19900307461X' })).toEqual(['李小满']))
  test('leaves out persons with documents of their own', () =>
    expect(ask(li, { ...li, 'person.documentNumber': '110105198506152314' })).toEqual([]))
  test('is unknown while a document is', () => expect(ask(li, { 'person.name': '李晓满' })).toBeUndefined())
})

describe('service.remarkWritten', () => {
  const ask = (facts: Facts) => {
    const service: Subject = { noun: 'service', id: 's1', facts }
    return derived(viewOf([service]), service, 'service.remarkWritten')
  }
  test.each([
    [{}, false],
    [{ 'service.remark': ' ' }, false],
    [{ 'service.remark': '作品集' }, true],
  ] as const)('of %o is %s', (facts, written) => expect(ask(facts)).toBe(written))
})
