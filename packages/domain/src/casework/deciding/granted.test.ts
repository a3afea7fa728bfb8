/** The grant: a number for the principal and for each service, in the right form, held against each other; and corrections. */
import { describe, expect, test } from 'vitest'
import { firstFiling } from '../../rulebook/procedures/first-filing.ts'
import type { Command, NumberGiven } from '../command.ts'
import { decide } from '../decide.ts'
import {
  at,
  caseAtWork,
  collected,
  contextAt,
  facts,
  grant,
  passed,
  submission,
  today,
  underReview,
  verified,
} from '../small-case.test-data.ts'

const awaiting = (...before: readonly Command[]) => {
  const work = caseAtWork()
  work.carryOut(...collected, ...before, submission, passed, verified)
  return work
}
const granting = (numbers: readonly NumberGiven[]) => ({ kind: 'record-event', event: 'granted', numbers }) as const
const both = (principal: string, service: string) =>
  granting([
    { subject: 'principal', number: principal },
    { subject: 'service-1', number: service },
  ])
const codes = (work: ReturnType<typeof caseAtWork>, command: Command) =>
  work.refusal(command).details.map(({ code, path }) => [code, path])

describe('the grant', () => {
  test('numbers are kept in canonical form, and what was forgiven is told', () => {
    const work = awaiting()
    const { numbers } = work.carryOut(both('粤ICP备2026000123', '粤 ICP备2026000123号-1'))
    expect(numbers).toEqual([
      { subject: 'principal', kind: 'filing-number', number: '粤ICP备2026000123号', grantedAt: today, earlier: [] },
      { subject: 'service-1', kind: 'filing-number', number: '粤ICP备2026000123号-1', grantedAt: today, earlier: [] },
    ])
    expect(
      work.forgiven.filter(({ path }) => path.startsWith('numbers/')).map(({ path, code }) => [path, code]),
    ).toEqual([
      ['numbers/principal', 'missing-hao'],
      ['numbers/service-1', 'spaces'],
    ])
  })
  test('it counts from when it happened', () => {
    const work = awaiting()
    const command = { ...grant, happenedAt: at('2026-12-01') }
    expect(work.carryOut({ when: at('2026-12-03'), command }).numbers[0]?.grantedAt).toBe(at('2026-12-01'))
  })
  test.each([
    [
      'nothing',
      granting([]),
      [
        ['number-missing', 'numbers/principal'],
        ['number-missing', 'numbers/service-1'],
      ],
    ],
    ['a blank', both('粤ICP备2026000123号', ' '), [['number-missing', 'numbers/service-1']]],
    [
      'a typing slip',
      both('粤ICP备202600123号', '粤ICP备202600123号-1'),
      [
        ['wrong-length', 'numbers/principal'],
        ['wrong-length', 'numbers/service-1'],
      ],
    ],
    [
      'a service’s number for the principal',
      both('粤ICP备2026000123号-1', '粤ICP备2026000123号-2'),
      [
        ['number-of-principal', 'numbers/principal'],
        ['number-of-another-principal', 'numbers/service-1'],
      ],
    ],
    [
      'the principal’s number for the service',
      both('粤ICP备2026000123号', '粤ICP备2026000123号'),
      [['number-of-service', 'numbers/service-1']],
    ],
    [
      'another principal',
      both('粤ICP备2026000123号', '粤ICP备2026000124号-1'),
      [['number-of-another-principal', 'numbers/service-1']],
    ],
    [
      'another province',
      both('京ICP备2026000123号', '京ICP备2026000123号-1'),
      [
        ['number-of-another-province', 'numbers/principal'],
        ['number-of-another-province', 'numbers/service-1'],
      ],
    ],
    [
      'another form',
      both('粤ICP备2026000123号', '粤ICP备2026000123号-1A'),
      [['number-of-another-form', 'numbers/service-1']],
    ],
  ] as const)('refused: %s', (_, command, expected) => {
    const work = awaiting()
    const before = work.now()
    expect(work.refusal(command)).toMatchObject({ code: 'numbers-refused', path: expected[0][1] })
    expect(codes(work, command)).toEqual(expected)
    expect(work.now()).toBe(before)
  })
  test('absent numbers are missing, too', () => {
    expect(codes(awaiting(), { kind: 'record-event', event: 'granted' }).length).toBe(2)
  })
  test('the refusal names the subject, the two provinces, the two forms', () => {
    const work = awaiting()
    expect(work.refusal(granting([])).details[0]?.message).toEqual({
      zh: '缺少深圳市星河数据有限公司的号码',
      en: 'The number of 深圳市星河数据有限公司 is missing',
    })
    expect(work.refusal(both('京ICP备2026000123号', '京ICP备2026000123号-1'))).toMatchObject({
      message: {
        zh: '有 2 个号码不能记录：号码属于北京，主办单位在广东',
        en: expect.stringContaining('belongs to Beijing, the principal to Guangdong'),
      },
      fix: { zh: '请核对号码开头的省份简称。' },
    })
    expect(work.refusal(both('粤ICP备2026000123号', '粤ICP备2026000123号-1A')).details[0]?.message.zh).toBe(
      '号码属于App，此服务是网站',
    )
    expect(work.refusal(both('粤ICP备2026000123号', '粤ICP备2026000124号-1')).details[0]?.message.en).toBe(
      'The number of the service must begin with that of the principal, 粤ICP备2026000123号',
    )
  })
  test('a number for what gets none', () => {
    const numbers = [...grant.numbers, { subject: 'person-1', number: '粤ICP备2026000123号-2' }]
    expect(codes(awaiting(), granting(numbers))).toEqual([['number-unexpected', 'numbers/person-1']])
  })
  test('a licence of the province, or of the ministry, may stand in place of the principal’s number', () => {
    expect(awaiting().carryOut(both('粤B2-20090059', '粤B2-20090059-7')).stage).toBe('granted')
    expect(awaiting().carryOut(both('B1.B2-20100266', 'B1.B2-20100266-3')).stage).toBe('granted')
  })
  test('two services, two sequences', () => {
    const second: readonly Command[] = [
      { kind: 'add-subject', id: 's2', noun: 'service', facts: serviceTwo },
      { kind: 'add-subject', id: 'd2', noun: 'domain-name', parent: 's2', facts: nameTwo },
    ]
    const numbers = (last: string) =>
      granting([
        { subject: 'principal', number: '粤ICP备2026000123号' },
        { subject: 'service-1', number: '粤ICP备2026000123号-1' },
        { subject: 's2', number: last },
      ])
    const work = awaiting(...second)
    expect(codes(work, numbers('粤ICP备2026000123号-1'))).toEqual([
      ['number-twice', 'numbers/service-1'],
      ['number-twice', 'numbers/s2'],
    ])
    expect(work.carryOut(numbers('粤ICP备2026000123号-2')).numbers.length).toBe(3)
  })
  test('what is not known of the case is not held against a number', () => {
    const work = awaiting()
    const { subjects } = work.now()
    const bare = subjects.map((one) => ({ ...one, facts: {} }))
    const odd = both('京ICP备2026000123号', '京ICP备2026000123号-1A')
    expect(decide({ ...work.now(), subjects: bare }, odd, contextAt()).ok).toBe(true)
  })
  test('a procedure that yields other numbers only has them read; one that yields none expects none', () => {
    const work = awaiting()
    const yielding = (yields: typeof firstFiling.yields) => {
      const { rulebook, ...context } = contextAt()
      return { ...context, rulebook: { ...rulebook, procedures: { 'first-filing': { ...firstFiling, yields } } } }
    }
    const licence = granting([{ subject: 'principal', number: '粤B2-20090059' }])
    const decision = decide(work.now(), licence, yielding({ principal: 'licence-number' }))
    expect(decision.ok && decision.changes[0]).toMatchObject({
      numbers: [{ kind: 'licence-number', number: '粤B2-20090059' }],
    })
    expect(decide(work.now(), licence, yielding({}))).toMatchObject({
      problem: { details: [{ code: 'number-unexpected' }] },
    })
    const service = granting([{ subject: 'service-1', number: '粤ICP备2026000123号-1' }])
    expect(decide(work.now(), service, yielding({ service: 'filing-number' })).ok).toBe(true)
  })
})

const serviceTwo = {
  'service.form': 'website',
  'service.name': '星河商城',
  'service.homePage': 'www.xinghe-shop.cn',
  'service.content': ['shopping'],
  'service.languages': ['simplified-chinese'],
  'service.priorApprovals': ['none'],
  'service.income': ['own-goods'],
  'service.accessProvider': '华为云',
  'service.accessModes': ['cloud'],
  'service.serverPlace': 'outside',
  'service.ipRanges': ['121.36.0.2'],
}
const nameTwo = {
  'domainName.name': 'xinghe-shop.cn',
  'domainName.holder': 'principal',
  'domainName.expires': '2027-11-21',
  'domainName.verifiedOn': '2026-10-01',
  'domainName.registrarApproved': true,
}

describe('correcting a mistyped number', () => {
  const granted = () => {
    const work = caseAtWork()
    work.carryOut(...underReview, grant)
    return work
  }
  const correcting = (numbers: readonly NumberGiven[]) => ({ kind: 'correct-number', numbers }) as const
  test('the old value is kept', () => {
    const work = granted()
    const { numbers } = work.carryOut({
      when: at('2026-11-22'),
      command: correcting([{ subject: 'service-1', number: '粤ICP备2026000123号-2' }]),
    })
    expect(numbers[1]).toEqual({
      subject: 'service-1',
      kind: 'filing-number',
      number: '粤ICP备2026000123号-2',
      grantedAt: today,
      earlier: [{ number: '粤ICP备2026000123号-1', correctedAt: at('2026-11-22') }],
    })
    expect(numbers[0]?.earlier).toEqual([])
    expect(work.changes.at(-1)).toMatchObject({
      kind: 'number-corrected',
      from: '粤ICP备2026000123号-1',
      to: '粤ICP备2026000123号-2',
    })
  })
  test('the principal’s number takes its services along, or the two contradict each other', () => {
    const work = granted()
    const principal = { subject: 'principal', number: '粤ICP备2026000124号' }
    expect(codes(work, correcting([principal]))).toEqual([['number-of-another-principal', 'numbers/service-1']])
    const { numbers } = work.carryOut(
      correcting([principal, { subject: 'service-1', number: '粤ICP备2026000124号-1' }]),
    )
    expect(numbers.map(({ number }) => number)).toEqual(['粤ICP备2026000124号', '粤ICP备2026000124号-1'])
  })
  test('the same number again is no correction', () => {
    const work = granted()
    const before = work.changes.length
    work.carryOut(correcting([{ subject: 'principal', number: '粤ICP备2026000123' }]))
    expect(work.changes.length).toBe(before)
    expect(work.forgiven.at(-1)?.code).toBe('missing-hao')
  })
  test('a wrong form is refused at its place', () => {
    expect(granted().refusal(correcting([{ subject: 'principal', number: '粤ICP备123号' }]))).toMatchObject({
      code: 'numbers-refused',
      path: 'numbers/principal',
    })
  })
  test('before the grant there is nothing to correct', () => {
    const work = caseAtWork()
    work.carryOut(...underReview)
    expect(work.refusal(correcting([]))).toMatchObject({ code: 'number-none', path: 'numbers' })
  })
  test('a service that never got a number is not corrected into one', () => {
    const work = granted()
    const [first] = work.now().numbers
    const half = { ...work.now(), numbers: first ? [first] : [] }
    const decision = decide(half, correcting([{ subject: 'service-1', number: '粤ICP备2026000123号-1' }]), contextAt())
    expect(decision).toMatchObject({ ok: true, changes: [] })
  })
})

test('facts typed after a return are held against the next grant', () => {
  const work = caseAtWork()
  work.carryOut(...underReview, { kind: 'record-event', event: 'authority-returned', reasons: [{ text: '省份有误' }] })
  work.carryOut(facts('principal', { 'principal.province': 'beijing' }), submission, passed, verified)
  expect(work.carryOut(both('京ICP备2026000123号', '京ICP备2026000123号-1')).stage).toBe('granted')
})
