/** The same case twice: another nature, another province, another day; and near misses that change nothing. */
import { expect, test } from 'vitest'
import { noonOf } from '../../reading/given.ts'
import { statement, topicWith } from '../../reading/small-book.test-data.ts'
import {
  at,
  bookWith,
  caseAtWork,
  collected,
  contextAt,
  filled,
  passed,
  submission,
  verified,
} from '../small-case.test-data.ts'
import { caseWhatIf } from './what-if.ts'

const collecting = caseAtWork().carryOut(...filled)
const review = caseAtWork().carryOut(...collected, submission, passed, verified)

test('another nature asks other papers, and says what is no longer asked', () => {
  const facts = { principal: { 'principal.nature': 'public-institution' } } as const
  const { came, went, changed, same } = caseWhatIf(collecting, contextAt(), { facts })
  expect(changed.map(({ before, after }) => [before.text.zh, after.text.zh])).toEqual([
    ['提交营业执照', '提交事业单位法人证书和统一社会信用代码证书'],
  ])
  expect(went.map(({ topic }) => topic.id)).toContain('capital')
  expect([came.length, same > 0]).toEqual([0, true])
})
test('another province: what it exempts is gone', () => {
  const facts = { principal: { 'principal.province': 'hubei' } } as const
  expect(caseWhatIf(collecting, contextAt(), { facts }).went.map(({ topic }) => topic.id)).toEqual(['licence'])
})
test('near miss: the same facts change nothing', () => {
  const facts = { principal: { 'principal.province': 'guangdong' } } as const
  const { came, went, changed, findings, limits } = caseWhatIf(collecting, contextAt(), { facts })
  expect([came, went, changed, findings.came, findings.went, limits.came, limits.went, limits.moved].flat()).toEqual([])
})
test('on an earlier day, limits that began later are not there yet', () => {
  const context = contextAt(at('2026-12-01'))
  const late = caseWhatIf(review, context, { at: noonOf('2026-11-20') })
  expect(late.limits.went.map(({ topic }) => topic.id)).toEqual(expect.arrayContaining(['decision', 'usual']))
  expect(caseWhatIf(review, context, { at: noonOf('2026-11-21') }).limits.went).toEqual([])
})
test('the case itself stays as it was', () => {
  const facts = { principal: { 'principal.nature': 'individual' } } as const
  caseWhatIf(collecting, contextAt(), { facts })
  expect(collecting.subjects.find(({ id }) => id === 'principal')?.facts['principal.nature']).toBe('enterprise')
})
test('a limit of another length there has moved', () => {
  const of = (nature: string, max: number) =>
    statement({ part: 'all', when: { 'principal.nature': nature }, value: { max, unit: 'working-day' } })
  const decision = topicWith({
    id: 'decision',
    each: 'case',
    demand: { kind: 'time-limit', after: 'sms-verified', until: ['granted'], who: 'authority' },
    says: { zh: '{range}{unit}内', en: 'within {range} {unit}' },
    statements: [of('enterprise', 10), of('individual', 20)],
  })
  const context = { ...contextAt(), rulebook: bookWith([decision]) }
  const facts = { principal: { 'principal.nature': 'individual' } } as const
  const { moved, came, went } = caseWhatIf(review, context, { facts }).limits
  expect(moved.map(({ before, after }) => [before.text.zh, after.text.zh])).toEqual([['10个工作日内', '20个工作日内']])
  expect([came, went].flat()).toEqual([])
})
