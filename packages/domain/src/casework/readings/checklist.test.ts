/** The checklist: each material with its state and its reason; nothing is asked that the rules do not ask. */
import { describe, expect, test } from 'vitest'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import type { Command } from '../command.ts'
import {
  at,
  bookWith,
  caseAtWork,
  collected,
  contextAt,
  facts,
  filled,
  licenceKey,
  opening,
  sent,
  underReview,
} from '../small-case.test-data.ts'
import { checklist, type MaterialLine } from './checklist.ts'

const listOf = (commands: readonly Command[], context = contextAt()) =>
  checklist(caseAtWork().carryOut(...commands), context)
const line = (key: string, commands: readonly Command[], context = contextAt()) =>
  listOf(commands, context).materials.find((one) => one.key === key)
const accept = (receipt: string) => ({ kind: 'accept-material', receipt }) as const
const back = (receipt: string, comment = '模糊') => ({ kind: 'return-material', receipt, comment }) as const
const enterprise = facts('principal', { 'principal.nature': 'enterprise', 'principal.province': 'guangdong' })

describe('states of a material', () => {
  const one = (...steps: readonly Command[]) => line(licenceKey, [...filled, ...steps])?.state
  const first = sent('r1', licenceKey, 'business-licence')
  const next = sent('r2', licenceKey, 'business-licence')
  test('waiting', () => expect(one()).toBe('waiting'))
  test('pending review', () => expect(one(first)).toBe('pending-review'))
  test('changes requested', () => expect(one(first, back('r1'))).toBe('changes-requested'))
  test('accepted', () => expect(one(first, accept('r1'))).toBe('accepted'))
  test('replaced files count no longer', () => expect(one(first, back('r1'), next, accept('r2'))).toBe('accepted'))
  test('one returned file of two asks for a change', () =>
    expect(one(first, next, accept('r1'), back('r2'))).toBe('changes-requested'))
  test('one unread file of two is still to be reviewed', () =>
    expect(one(first, next, accept('r1'))).toBe('pending-review'))
})

describe('several papers together', () => {
  const both = [...filled, facts('principal', { 'principal.nature': 'public-institution' })]
  const certificate = sent('r1', licenceKey, 'public-institution-certificate')
  const code = sent('r2', licenceKey, 'credit-code-certificate')
  const state = (...steps: readonly Command[]) => line(licenceKey, [...both, ...steps])?.state
  test('as far as the least far of them', () => {
    expect(state(certificate, accept('r1'))).toBe('waiting')
    expect(state(certificate, code, accept('r1'))).toBe('pending-review')
    expect(state(certificate, code, back('r1'), accept('r2'))).toBe('changes-requested')
    expect(state(certificate, back('r1'))).toBe('changes-requested')
    expect(state(certificate, code, accept('r1'), accept('r2'))).toBe('accepted')
  })
  test('their names are joined', () => {
    expect(line(licenceKey, both)?.title).toEqual({
      zh: '事业单位法人证书和统一社会信用代码证书',
      en: 'Legal-person certificate of a public institution and Unified social credit code certificate',
    })
  })
  test('no papers at all are complete', () => {
    const none = topicWith({
      id: 'none',
      demand: { kind: 'material' },
      says: { zh: '无', en: 'None' },
      statements: [statement({ value: { allOf: [] } })],
    })
    const context = { ...contextAt(), rulebook: bookWith([none]) }
    expect(line('none/principal:principal', filled, context)).toMatchObject({ state: 'accepted', title: none.title })
  })
})

describe('a line', () => {
  test('says what, of whom, why and how firmly', () => {
    const found = line(licenceKey, filled)
    expect(found).toMatchObject({
      key: licenceKey,
      title: { zh: '营业执照' },
      subjectTitle: { zh: '深圳市星河数据有限公司' },
      severity: 'block',
      requirement: { text: { zh: '提交营业执照' }, by: { ref: 'licence@2020-01-01#1[nature=enterprise]' } },
      receipts: [],
      comments: [],
    })
    expect(found?.subject.id).toBe('principal')
    expect(found?.topic.id).toBe('licence')
  })
  test('carries its files and what is wrong with them', () => {
    const files = [
      sent('r1', licenceKey, 'business-licence'),
      sent('r2', licenceKey, 'business-licence'),
      back('r2', '反光'),
    ]
    const found = line(licenceKey, [...filled, ...files])
    expect(found).toMatchObject({ receipts: [{ id: 'r1' }, { id: 'r2' }], comments: ['反光'] })
  })
  test('an accepted file is not told off for what it once was', () => {
    const files = [sent('r1', licenceKey, 'business-licence'), back('r1'), accept('r1')]
    expect(line(licenceKey, [...filled, ...files])).toMatchObject({ state: 'accepted', comments: [] })
  })
  test('a few papers are all named, of many the first two', () => {
    const young = [...filled, facts('person-1', { 'person.documentNumber': '440306201011120014' })]
    expect(line('young-proof/person:person-1', young)?.title).toEqual({
      zh: '监护人同意书、学生证等之一',
      en: 'Consent of the guardian, Student card, or another',
    })
    const many = topicWith({
      id: 'many',
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [statement({ value: { allOf: ['passport', 'student-card', 'income-proof', 'study-proof'] } })],
    })
    const all = { ...contextAt(), rulebook: bookWith([many]) }
    expect(line('many/principal:principal', filled, all)?.title).toEqual({
      zh: '护照、学生证等',
      en: 'Passport, Student card and others',
    })
    const three = topicWith({
      id: 'three',
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [statement({ value: { oneOf: ['passport', 'student-card', 'income-proof'] } })],
    })
    const context = { ...contextAt(), rulebook: bookWith([three]) }
    expect(line('three/principal:principal', filled, context)?.title).toEqual({
      zh: '护照、学生证或收入证明',
      en: 'Passport, Student card or Proof of income',
    })
  })
  test('practice of one provider is a risk, old practice advice', () => {
    const employee = [...filled, facts('person-1', { 'person.position': 'employee' })]
    expect(line('letter/person:person-1', employee)).toMatchObject({ severity: 'risk' })
    expect(line('plan/service:service-1', filled)).toMatchObject({ severity: 'advise' })
  })
})

describe('not required', () => {
  const why = (key: string, commands: readonly Command[], context = contextAt()) => {
    const found = line(key, commands, context) as Extract<MaterialLine, { state: 'not-required' }> | undefined
    return found && { state: found.state, why: found.why, waived: found.waived, by: found.by?.ref }
  }
  test('waived, with the consultant’s reason', () => {
    const waived = [...filled, { kind: 'waive-material', requirement: licenceKey, reason: '接入商已有' } as const]
    expect(why(licenceKey, waived)).toEqual({
      state: 'not-required',
      why: '接入商已有',
      waived: true,
      by: 'licence@2020-01-01#1[nature=enterprise]',
    })
  })
  test('a fact of the case keeps the rule from applying', () => {
    expect(why('approval/service:service-1', filled)).toEqual({
      state: 'not-required',
      why: {
        zh: '本案前置审批项目：都不涉及',
        en: 'In this case, Content that needs prior approval: None of these',
      },
      waived: false,
      by: undefined,
    })
    expect(why('letter/person:person-1', filled)?.why).toEqual({
      zh: '本案在主办单位的身份：法定代表人',
      en: 'In this case, Position with the principal: Legal representative',
    })
  })
  test('the role of a person keeps it from being asked', () => {
    const other = [...filled, facts('person-1', { 'person.roles': ['service-in-charge'] })]
    expect(why('letter/person:person-1', other)?.why).toMatchObject({ zh: '本案担任：网站负责人' })
  })
  test('several words are joined', () => {
    const content = topicWith({
      id: 'c',
      each: 'service',
      whose: { 'service.content': 'games' },
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [statement({ value: { oneOf: ['passport'] } })],
    })
    const commands = [...filled, facts('service-1', { 'service.content': ['shopping', 'blog'] })]
    expect(why('c/service:service-1', commands, { ...contextAt(), rulebook: bookWith([content]) })?.why).toEqual({
      zh: '本案服务内容：网络购物、博客/个人空间',
      en: 'In this case, Service content: Online shopping, Blog or personal space',
    })
  })
  test('a number of the case is told, personal data is not', () => {
    const count = topicWith({
      id: 'c',
      whose: { 'principal.servicesFiled': 3 },
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [statement({ value: { oneOf: ['passport'] } })],
    })
    expect(why('c/principal:principal', filled, { ...contextAt(), rulebook: bookWith([count]) })?.why).toMatchObject({
      zh: '本案已备案的服务数量：0',
    })
    expect(why('young-proof/person:person-1', filled)).toEqual({
      state: 'not-required',
      why: { zh: '由本案“出生日期”得知', en: 'It follows from this case’s “Date of birth”' },
      waived: false,
      by: 'young-proof@2020-01-01#1',
    })
    const address = topicWith({
      id: 'c',
      whose: { 'principal.contactAddress': 'x' },
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [],
    })
    expect(why('c/principal:principal', filled, { ...contextAt(), rulebook: bookWith([address]) })?.why).toMatchObject({
      zh: '由本案“通信地址”得知',
    })
    const city = topicWith({
      id: 'c',
      whose: { 'principal.city': 'x' },
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [],
    })
    expect(why('c/principal:principal', filled, { ...contextAt(), rulebook: bookWith([city]) })?.why).toMatchObject({
      zh: '由本案“所在城市”得知',
    })
  })
  test('a statement repeals it, or the province exempts', () => {
    expect(why('exempt/domain-name:domain-name-1', filled)).toMatchObject({
      why: { zh: '不作要求。' },
      by: 'exempt@2020-01-01#1',
    })
    const hubei = [opening, facts('principal', { 'principal.nature': 'enterprise', 'principal.province': 'hubei' })]
    expect(why(licenceKey.replace('', ''), hubei)).toMatchObject({ by: 'licence/hubei@2020-01-01#1' })
  })
  test('a fact tells it before the province is known', () => {
    const nowhereYet = [opening, facts('service-1', { 'service.priorApprovals': ['none'] })]
    expect(why('approval/service:service-1', nowhereYet)?.why).toMatchObject({ zh: '本案前置审批项目：都不涉及' })
  })
  test('the province’s own statement is looked at before the nation’s', () => {
    const context = contextAt()
    const students = statement({
      part: 'news',
      when: { 'principal.city': '武汉市' },
      value: { oneOf: ['student-card'] },
    })
    const provinces = {
      ...context.rulebook.provinces,
      hubei: { id: 'hubei' as const, reviewed: null, statements: { approval: [students] } as never },
    }
    const hubei = [...filled, facts('principal', { 'principal.province': 'hubei' })]
    expect(
      why('approval/service:service-1', hubei, { ...context, rulebook: { ...context.rulebook, provinces } })?.why,
    ).toMatchObject({
      zh: '由本案“所在城市”得知',
    })
  })
  test('a material of which nothing in the book speaks here is not listed', () => {
    expect(line('nowhere/principal:principal', filled)).toBeUndefined()
  })
  test('statements of another part, and those that have not begun, give no reason', () => {
    const later = topicWith({
      id: 'later',
      demand: { kind: 'material' },
      says: { zh: '交', en: 'Send' },
      statements: [
        statement({
          from: { day: '2030-01-01' },
          when: { 'principal.nature': 'individual' },
          value: { oneOf: ['passport'] },
        }),
        statement({ from: { day: '2030-01-01' }, value: { oneOf: ['passport'] } }),
      ],
    })
    expect(line('later/principal:principal', filled, { ...contextAt(), rulebook: bookWith([later]) })).toBeUndefined()
  })
  test('one line for a question with many parts, and none where a part is asked or open', () => {
    const news = [...filled, facts('service-1', { 'service.priorApprovals': ['news'] })]
    const keys = (commands: readonly Command[]) =>
      listOf(commands)
        .materials.filter(({ topic }) => topic.id === 'approval')
        .map(({ key, state }) => [key, state])
    expect(keys(filled)).toEqual([['approval/service:service-1', 'not-required']])
    expect(keys(news)).toEqual([['approval.news/service:service-1', 'waiting']])
    expect(keys([opening, enterprise])).toEqual([])
  })
  test('each of two services has its own line', () => {
    const two = [
      ...filled,
      { kind: 'add-subject', id: 's2', noun: 'service', facts: { 'service.priorApprovals': ['news'] } } as const,
    ]
    const keys = listOf(two)
      .materials.filter(({ topic }) => topic.id === 'approval')
      .map(({ key, state }) => [key, state])
    expect(keys).toEqual([
      ['approval/service:service-1', 'not-required'],
      ['approval.news/service:s2', 'waiting'],
    ])
  })
})

describe('beside the materials', () => {
  test('other requirements', () => {
    expect(listOf(filled).others.map(({ topic }) => topic.id)).toEqual([
      'capital',
      'training',
      'phone',
      'decision',
      'usual',
      'sms',
    ])
  })
  test('what depends on facts still unknown', () => {
    expect(listOf([opening, enterprise]).open.map(({ topic }) => topic.id)).toEqual([
      'letter',
      'young-proof',
      'approval',
      'approval',
    ])
  })
  test('files for what is no longer asked', () => {
    const changed = [...collected, facts('principal', { 'principal.nature': 'individual' })]
    expect(listOf(changed).leftOver.map(({ id }) => id)).toEqual(['r1'])
    expect(listOf(collected).leftOver).toEqual([])
    const replaced = [
      ...filled,
      sent('r1', licenceKey, 'business-licence'),
      back('r1'),
      sent('r2', licenceKey, 'business-licence'),
    ]
    expect(
      listOf([...replaced, facts('principal', { 'principal.nature': 'individual' })]).leftOver.map(({ id }) => id),
    ).toEqual(['r2'])
  })
})

describe('which day counts', () => {
  const turning = topicWith({
    id: 'turning',
    demand: { kind: 'material' },
    says: { zh: '提交{materials}', en: 'Send: {materials}' },
    statements: [statement({ from: { day: '2026-12-01' }, value: { oneOf: ['passport'] } })],
  })
  const later = { ...contextAt(at('2026-12-02')), rulebook: bookWith([turning]) }
  const keys = (commands: readonly Command[]) => listOf(commands, later).materials.map(({ key }) => key)
  test('while it is ours, today', () => expect(keys(collected)).toEqual(['turning/principal:principal']))
  test('while it is under review and after, the day it was sent', () => {
    expect(keys(underReview)).toEqual([])
    expect(
      keys([...underReview, { kind: 'record-event', event: 'authority-returned', reasons: [{ text: 'x' }] }]),
    ).toEqual(['turning/principal:principal'])
  })
  test('an abandoned case that was never sent is seen as of today', () => {
    expect(keys([...filled, { kind: 'abandon', reason: 'x' }])).toEqual(['turning/principal:principal'])
  })
})
