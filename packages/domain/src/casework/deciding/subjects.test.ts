/** Facts of a subject are recorded together or not at all; blank is not delete; subjects come and go. */
import { describe, expect, test } from 'vitest'
import type { Facts } from '../../vocabulary/facts/index.ts'
import { caseAtWork, facts, filled, opening } from '../small-case.test-data.ts'

const opened = () => {
  const work = caseAtWork()
  work.carryOut(opening)
  const known = (id: string): Facts => work.now().subjects.find((one) => one.id === id)?.facts ?? {}
  return { ...work, known }
}

describe('recording facts', () => {
  test('what is typed is kept in its canonical form, and what was forgiven is told', () => {
    const { carryOut, known, forgiven } = opened()
    carryOut(facts('principal', { 'principal.documentNumber': ' 91440300 708461136t ', 'principal.name': ' 星河 ' }))
    expect(known('principal')).toMatchObject({
      'principal.documentNumber': '91440300708461136T',
      'principal.name': '星河',
    })
    expect(forgiven.map(({ code, path }) => [code, path])).toEqual([
      ['spaces', 'principal.documentNumber'],
      ['letter-case', 'principal.documentNumber'],
    ])
  })
  test('a wrong digit of a credit code is refused in plain words, with its place', () => {
    const { refusal, known } = opened()
    const problem = refusal(facts('principal', { 'principal.documentNumber': '91440300708461136X' }))
    expect(problem).toMatchObject({
      code: 'facts-refused',
      path: 'principal.documentNumber',
      message: {
        zh: '有 1 项未保存。主办单位证件号码：校验码不符：按所填的前 17 位，第 18 位应为 T',
        en: 'Not saved, 1 to correct. Document number of the principal: The check character does not fit: the 18th should be T for the first 17 as typed',
      },
      details: [{ code: 'wrong-check-digit', path: 'principal.documentNumber' }],
    })
    expect(problem.fix).toEqual(problem.details[0]?.fix)
    expect(known('principal')['principal.documentNumber']).toBeUndefined()
  })
  test('several facts are all or nothing, and every problem is listed', () => {
    const { refusal, known } = opened()
    const problem = refusal(
      facts('principal', {
        'principal.name': '星河',
        'principal.nature': 'kingdom',
        'principal.city': 7,
        'principal.kind': 'organisation',
        'service.name': '官网',
        'principal.colour': 'red',
      }),
    )
    expect(problem.message.en).toMatch(/^Not saved, 5 to correct\. Nature of the principal: /)
    expect(problem.details.map(({ code, path }) => [code, path])).toEqual([
      ['not-an-option', 'principal.nature'],
      ['wrong-kind', 'principal.city'],
      ['fact-not-asked', 'principal.kind'],
      ['fact-of-another', 'service.name'],
      ['fact-unknown', 'principal.colour'],
    ])
    expect(problem.details.map(({ message }) => message.en)).toEqual([
      '“Nature of the principal” has no option “kingdom”',
      '“City” must be a line of text',
      '“Organisation or individual” is computed or looked up, nobody enters it',
      '“Name of the service” does not belong to a principal',
      'There is no fact “principal.colour”',
    ])
    expect(known('principal')).toEqual({ 'principal.filing': 'none', 'principal.servicesFiled': 0 })
  })
  test('a fact nobody knows is told by its own name', () => {
    const { refusal } = opened()
    expect(refusal(facts('principal', { 'principal.colour': 'red' })).message.zh).toBe(
      '有 1 项未保存。principal.colour：没有“principal.colour”这一项',
    )
  })
  test.each([undefined, '', '  ', []])('blank (%j) leaves what is known', (blank) => {
    const { carryOut, known, changes } = opened()
    carryOut(facts('person-1', { 'person.name': '周明远', 'person.emails': ['a@b.cn'] }))
    const before = changes.length
    carryOut(facts('person-1', { 'person.name': blank, 'person.emails': blank }))
    expect(known('person-1')).toMatchObject({ 'person.name': '周明远', 'person.emails': ['a@b.cn'] })
    expect(changes.length).toBe(before)
  })
  test('null forgets', () => {
    const { carryOut, known, changes } = opened()
    carryOut(facts('person-1', { 'person.name': '周明远' }), facts('person-1', { 'person.name': null }))
    expect('person.name' in known('person-1')).toBe(false)
    expect(changes.at(-1)).toMatchObject({ kind: 'facts-recorded', facts: { 'person.name': null } })
  })
  test('what is known already, and forgetting the unknown, changes nothing', () => {
    const { carryOut, changes } = opened()
    carryOut(facts('person-1', { 'person.name': '周明远', 'person.mobiles': ['13570921846'] }))
    const before = changes.length
    carryOut(
      facts('person-1', { 'person.name': ' 周明远', 'person.mobiles': ['135 7092 1846'], 'person.position': null }),
    )
    expect(changes.length).toBe(before)
  })
  test('only what differs is recorded', () => {
    const { carryOut, changes } = opened()
    carryOut(facts('principal', { 'principal.name': '星河', 'principal.servicesFiled': 0 }))
    expect(changes.at(-1)).toMatchObject({ facts: { 'principal.name': '星河' } })
    expect(Object.keys((changes.at(-1) as { facts: object }).facts)).toEqual(['principal.name'])
  })
  test('the document type of the same command decides how its number is read', () => {
    const { carryOut, known, refusal } = opened()
    expect(refusal(facts('person-1', { 'person.documentNumber': 'E12345679' })).details[0]?.code).toBeDefined()
    carryOut(facts('person-1', { 'person.documentType': 'passport', 'person.documentNumber': 'E81234097' }))
    expect(known('person-1')['person.documentNumber']).toBe('E81234097')
  })
  test('a document type forgotten in the same command no longer decides', () => {
    const { carryOut, refusal } = opened()
    carryOut(facts('person-1', { 'person.documentType': 'passport' }))
    const typed = { 'person.documentType': null, 'person.documentNumber': 'E81234097' }
    expect(refusal(facts('person-1', typed)).details[0]?.path).toBe('person.documentNumber')
  })
  test('a subject the case does not have', () => {
    const { refusal } = opened()
    expect(refusal(facts('person-9', {}))).toMatchObject({ code: 'subject-unknown', path: 'subject' })
  })
})

describe('adding a subject', () => {
  test('a second person, with facts', () => {
    const { carryOut } = opened()
    const { subjects } = carryOut({
      kind: 'add-subject',
      id: 'person-2',
      noun: 'person',
      facts: { 'person.name': '林可', 'person.mobiles': null, 'person.emails': '' },
    })
    expect(subjects.at(-1)).toEqual({ noun: 'person', id: 'person-2', facts: { 'person.name': '林可' } })
  })
  test('a domain name belongs to a service', () => {
    const { carryOut, refusal } = opened()
    const { subjects } = carryOut({ kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 'service-1' })
    expect(subjects.at(-1)).toEqual({ noun: 'domain-name', id: 'd2', parent: 'service-1', facts: {} })
    for (const parent of ['principal', 'nobody'])
      expect(refusal({ kind: 'add-subject', id: 'd3', noun: 'domain-name', parent }).code).toBe('parent-unfit')
    expect(refusal({ kind: 'add-subject', id: 'd3', noun: 'domain-name' })).toMatchObject({
      code: 'parent-unfit',
      path: 'parent',
    })
  })
  test('a service belongs to nothing', () => {
    const { carryOut, refusal } = opened()
    expect(refusal({ kind: 'add-subject', id: 's2', noun: 'service', parent: 'service-1' }).code).toBe('parent-unfit')
    expect(carryOut({ kind: 'add-subject', id: 's2', noun: 'service' }).subjects.at(-1)?.id).toBe('s2')
  })
  test.each(['principal', 'case'] as const)('a case has one %s', (noun) => {
    const { refusal } = opened()
    expect(refusal({ kind: 'add-subject', id: 'x', noun })).toMatchObject({ code: 'subject-single', path: 'noun' })
  })
  test('an id is used once', () => {
    const { refusal } = opened()
    expect(refusal({ kind: 'add-subject', id: 'person-1', noun: 'person' })).toMatchObject({
      code: 'subject-exists',
      path: 'id',
    })
  })
  test('facts that are wrong add nothing', () => {
    const { refusal, now } = opened()
    const command = {
      kind: 'add-subject',
      id: 'person-2',
      noun: 'person',
      facts: { 'person.position': 'king' },
    } as const
    expect(refusal(command).details[0]?.code).toBe('not-an-option')
    expect(now().subjects.some(({ id }) => id === 'person-2')).toBe(false)
  })
  test('numbers forgiven on the way in are told', () => {
    const { carryOut, forgiven } = opened()
    carryOut({ kind: 'add-subject', id: 'p2', noun: 'person', facts: { 'person.mobiles': ['135 7092 1846'] } })
    expect(forgiven.map(({ path }) => path)).toEqual(['person.mobiles/0'])
  })
})

describe('removing a subject', () => {
  test('a service takes its domain names along', () => {
    const { carryOut } = opened()
    const { subjects } = carryOut(
      { kind: 'add-subject', id: 's2', noun: 'service' },
      { kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 's2' },
      { kind: 'remove-subject', subject: 's2' },
    )
    expect(subjects.map(({ id }) => id)).toEqual(['case', 'principal', 'person-1', 'service-1', 'domain-name-1'])
  })
  test.each([
    ['person-1', '案件至少要有一个负责人'],
    ['service-1', '案件至少要有一个网站或服务'],
    ['domain-name-1', '案件至少要有一个域名'],
  ])('the last of its kind stays: %s', (subject, zh) => {
    const { refusal } = opened()
    expect(refusal({ kind: 'remove-subject', subject })).toMatchObject({
      code: 'subject-last',
      path: 'subject',
      message: { zh },
    })
  })
  test('the last domain name of each service stays', () => {
    const { carryOut, refusal } = opened()
    carryOut(
      { kind: 'add-subject', id: 's2', noun: 'service' },
      { kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 's2' },
    )
    expect(refusal({ kind: 'remove-subject', subject: 'd2' }).code).toBe('subject-last')
  })
  test.each(['principal', 'case'])('the %s stays', (subject) => {
    const { refusal } = opened()
    expect(refusal({ kind: 'remove-subject', subject })).toMatchObject({ code: 'subject-single', path: 'subject' })
  })
  test('a subject the case does not have', () => {
    const { refusal } = opened()
    expect(refusal({ kind: 'remove-subject', subject: 'x' })).toMatchObject({
      code: 'subject-unknown',
      path: 'subject',
    })
  })
})

test('the facts of one subject leave the others as they were', () => {
  const work = caseAtWork()
  const before = work.carryOut(...filled)
  const after = work.carryOut(facts('service-1', { 'service.name': '星河' }))
  const others = (subjects: typeof before.subjects) => subjects.filter(({ id }) => id !== 'service-1')
  expect(others(after.subjects)).toEqual(others(before.subjects))
})
