/** One fact as typed: by its kind, in its canonical form, or refused in words at its place. */
import { describe, expect, test } from 'vitest'
import { type FactKey, type Facts, factKeys, facts } from '../../vocabulary/facts/index.ts'
import { formatOf } from './format-of.ts'
import { choicesOf, optionsOf } from './options.ts'
import { isBlank, readFact } from './read-fact.ts'

const value = (key: FactKey, raw: unknown, known: Facts = {}) => {
  const reading = readFact(key, raw, known)
  if (!reading.ok) throw new Error(JSON.stringify(reading.problems))
  return reading.value
}
const problems = (key: FactKey, raw: unknown, known: Facts = {}) => {
  const reading = readFact(key, raw, known)
  return reading.ok ? [] : reading.problems.map(({ code, path }) => [code, path])
}

describe('by kind', () => {
  test.each([
    ['principal.name', ' 星河 ', '星河'],
    ['principal.name', 'x'.repeat(200), 'x'.repeat(200)],
    ['service.remark', ' 第一行\n第二行 ', '第一行\n第二行'],
    ['service.remark', 'x'.repeat(2000), 'x'.repeat(2000)],
    ['domainName.expires', '2028-02-29', '2028-02-29'],
    ['domainName.expires', ' 2026-11-21 ', '2026-11-21'],
    ['person.documentExpires', '长期', '9999-12-31'],
    ['principal.documentExpires', ' 长期有效', '9999-12-31'],
    ['person.documentExpires', 'long-term', '9999-12-31'],
    ['person.documentExpires', '2030-01-01', '2030-01-01'],
    ['domainName.registrarApproved', false, false],
    ['principal.servicesFiled', 0, 0],
    ['principal.registeredCapital', 10_000_000, 10_000_000],
    ['principal.province', 'hubei', 'hubei'],
    ['principal.nature', 'individual', 'individual'],
    ['service.content', ['shopping', 'blog', 'shopping'], ['shopping', 'blog']],
    ['service.interactions', ['none', 'none'], ['none']],
    ['person.mobiles', ['135 7092 1846', '', '13570921846', '13926480317'], ['13570921846', '13926480317']],
    ['person.emails', [' a@b.cn '], ['a@b.cn']],
  ] as const)('%s: %j', (key, raw, expected) => expect(value(key, raw)).toEqual(expected))

  test.each([
    ['principal.name', 7, 'wrong-kind'],
    ['principal.name', 'a\nb', 'wrong-kind'],
    ['principal.name', 'a\u2028b', 'wrong-kind'],
    ['principal.name', 'x'.repeat(201), 'too-long'],
    ['service.remark', 7, 'wrong-kind'],
    ['service.remark', 'x'.repeat(2001), 'too-long'],
    ['domainName.expires', '2026-02-29', 'wrong-kind'],
    ['domainName.expires', 20260228, 'wrong-kind'],
    ['domainName.expires', '长期', 'wrong-kind'],
    ['person.documentExpires', '非长期有效', 'wrong-kind'],
    ['person.documentExpires', '长期吗', 'wrong-kind'],
    ['domainName.registrarApproved', 'yes', 'wrong-kind'],
    ['principal.servicesFiled', -1, 'wrong-kind'],
    ['principal.servicesFiled', 1.5, 'wrong-kind'],
    ['principal.servicesFiled', '1', 'wrong-kind'],
    ['principal.province', 'hong-kong', 'not-an-option'],
    ['service.interactions', ['live', 'none'], 'not-with-others'],
    ['principal.province', 'constructor', 'not-an-option'],
    ['principal.nature', ['individual'], 'wrong-kind'],
    ['service.content', 'shopping', 'wrong-kind'],
    ['service.content', ['shopping', 'x'], 'not-an-option'],
    ['service.content', ['shopping', 7], 'wrong-kind'],
    ['person.mobiles', '13570921846', 'wrong-kind'],
    ['case.contacts', [], 'wrong-kind'],
  ] as const)('%s: not %j', (key, raw, code) => expect(problems(key, raw)).toEqual([[code, key]]))

  test('each entry of a list is refused at its place', () => {
    expect(problems('person.mobiles', ['13570921846', '123', 7, '12'])).toEqual([
      ['wrong-length', 'person.mobiles/1'],
      ['wrong-kind', 'person.mobiles/2'],
      ['wrong-length', 'person.mobiles/3'],
    ])
    expect(problems('person.emails', ['a@b.cn', 'nobody', 'a b@c.cn', 'a@b', 'a@b.cn d'])).toEqual([
      ['not-an-address', 'person.emails/1'],
      ['not-an-address', 'person.emails/2'],
      ['not-an-address', 'person.emails/3'],
      ['not-an-address', 'person.emails/4'],
    ])
  })
  test('an entry that is too long is refused at its place', () => {
    expect(problems('person.emails', ['a@b.cn', 'x'.repeat(201)])).toEqual([['too-long', 'person.emails/1']])
  })
  test('a list has an end', () => {
    const many = (count: number) => Array.from({ length: count }, (_, index) => `a${index}@b.cn`)
    expect(problems('person.emails', many(21))).toEqual([['too-long', 'person.emails']])
    expect(value('person.emails', many(20))).toHaveLength(20)
  })
  test('a refusal names the fact and what it should be', () => {
    const said = (key: FactKey, raw: unknown) => {
      const reading = readFact(key, raw, {})
      return reading.ok ? [] : reading.problems.map(({ message }) => message.en)
    }
    expect(said('domainName.expires', 'soon')).toEqual(['“Domain name expires on” must be a day, such as 2026-11-21'])
    expect(said('principal.name', 'x'.repeat(201))).toEqual(['“Name of the principal” is longer than 200 characters'])
    expect(said('service.remark', 'x'.repeat(2001))).toEqual(['“Remark on the service” is longer than 2000 characters'])
    expect(
      said(
        'person.emails',
        Array.from({ length: 21 }, () => 'a@b.cn'),
      ),
    ).toEqual(['“E-mail addresses” is longer than 20 entries'])
    expect(said('person.emails', ['x'])).toEqual(['“x” is not an e-mail address'])
    expect(said('principal.province', 'x')).toEqual(['“Province” has no option “x”'])
  })
  test('every kind is told in both languages', () => {
    const one = (kind: string) => factKeys.find((key) => facts[key].kind === kind) as FactKey
    const kinds = ['text', 'long-text', 'day', 'yes-no', 'count', 'word', 'words', 'texts', 'contacts']
    const told = kinds.map((kind) => {
      const reading = readFact(one(kind), Symbol.iterator, {})
      return reading.ok ? '' : reading.problems[0]?.message.zh.replace(/^.*应为/, '')
    })
    expect(told).toEqual([
      '一行文字',
      '文字',
      '日期，例如 2026-11-21',
      '是或否',
      '不小于 0 的整数',
      '一个选项',
      '若干选项',
      '若干行文字',
      '联系方式',
    ])
  })
})

test('blank is nothing typed', () => {
  expect([undefined, '', ' \t', [], ['', ' '], [undefined]].map(isBlank)).toEqual([true, true, true, true, true, true])
  expect([null, 0, false, 'x', ['x', ''], [0]].map(isBlank)).toEqual([false, false, false, false, false, false])
})

describe('numbers are read by the document they stand on', () => {
  const organisation = { 'principal.documentType': 'enterprise-organisation-code' }
  test('an organisation code where that is the document', () => {
    expect(value('principal.documentNumber', 'M000100Y-4', organisation)).toBe('M000100Y-4')
    expect(problems('principal.documentNumber', 'M000100Y-4').length).toBe(1)
  })
  test.each([
    ['principal.documentNumber', {}, 'credit-code'],
    ['principal.documentNumber', { 'principal.documentType': 'business-licence' }, 'credit-code'],
    ['principal.documentNumber', { 'principal.documentType': 'forensic-permit' }, undefined],
    ['principal.documentNumber', { 'principal.documentType': 'military-unit-code' }, undefined],
    ['person.documentNumber', {}, 'resident-id'],
    ['person.documentNumber', { 'person.documentType': 'passport' }, 'passport'],
    ['person.documentNumber', { 'person.documentType': 'taiwan-travel-permit' }, 'taiwan-permit'],
    ['person.documentNumber', { 'person.documentType': 'hong-kong-macau-travel-permit' }, 'hong-kong-macau-permit'],
    ['person.documentNumber', { 'person.documentType': 'permanent-residence-id' }, 'permanent-residence-id'],
    ['person.documentNumber', { 'person.documentType': 'taiwan-residence-permit' }, 'resident-id'],
    ['person.mobiles', {}, 'mobile'],
    ['person.name', {}, undefined],
  ] as const)('%s with %j: %s', (key, known, format) => expect(formatOf(key, known)).toBe(format))
  test('a document with a number of its own takes any line', () => {
    expect(value('principal.documentNumber', '粤司鉴 123', { 'principal.documentType': 'forensic-permit' })).toBe(
      '粤司鉴 123',
    )
  })
  test('every document of an organisation that carries a credit code or an organisation code is read by it', () => {
    const kinds = Object.keys(optionsOf('principal.documentType')).map((type) => [
      type,
      formatOf('principal.documentNumber', { 'principal.documentType': type }),
    ])
    expect(kinds.filter(([, kind]) => kind === 'organisation-code').map(([type]) => type)).toEqual(
      Object.keys(optionsOf('principal.documentType')).filter((type) => type.endsWith('organisation-code')),
    )
    expect(kinds.filter(([, kind]) => kind === undefined).map(([type]) => type)).toEqual([
      'military-unit-code',
      'military-paid-service-permit',
      'private-school-permit',
      'foreign-cultural-centre-certificate',
      'foreign-tourism-office-approval',
      'embassy-school-permit',
      'forensic-permit',
      'religious-site-registration',
      'overseas-institution-document',
      'medical-institution-licence',
      'notary-licence',
      'arbitration-registration',
    ])
  })
})

describe('options', () => {
  test('the provinces stand where the catalogue has no list', () => {
    expect(Object.keys(optionsOf('principal.province'))).toHaveLength(31)
    expect(optionsOf('principal.province')['guangdong']?.title.zh).toBe('广东')
    expect(optionsOf('principal.nature')['enterprise']?.title.zh).toBe('企业')
  })
  test('a principal is shown the documents of its nature', () => {
    expect(Object.keys(choicesOf('principal.documentType', { 'principal.nature': 'government' }))).toEqual([
      'government-organisation-code',
      'government-credit-code',
    ])
    expect(choicesOf('principal.documentType', {})).toBe(optionsOf('principal.documentType'))
    expect(choicesOf('principal.nature', { 'principal.nature': 'government' })).toBe(optionsOf('principal.nature'))
  })
})
