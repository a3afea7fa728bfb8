import { startOf } from '@beian/domain/reading'
import { type Procedure, procedures } from '@beian/domain/rulebook'
import { type NatureId, natures, provinceIds } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { today } from '../settings.ts'
import { caseGuide, differencesIn, differencesOf, isLocal, localIn } from './case-guide.ts'

const filing = procedures['first-filing'] as Procedure
const linesOf = (nature: NatureId, province: (typeof provinceIds)[number]) =>
  caseGuide(filing, nature, province).flatMap(({ lines }) => lines)
const open = (nature: NatureId, province: (typeof provinceIds)[number]) =>
  linesOf(nature, province).flatMap((line) => (line.is === 'open' ? [line] : []))

describe('what is asked of one nature in one province', () => {
  test('an open question shows at least one answer it may get; where nobody answers there is no question', () => {
    const mute = provinceIds.flatMap((province) =>
      (Object.keys(natures) as NatureId[]).flatMap((nature) =>
        open(nature, province)
          .filter(({ possible }) => possible.length === 0)
          .map(({ key }) => `${nature} ${province} ${key}`),
      ),
    )
    expect(mute).toEqual([])
  })

  test('what a later statement has replaced is not among the answers', () => {
    const starts = open('enterprise', 'guangdong')
      .filter(({ topic }) => topic.id === 'prior-approval')
      .flatMap(({ possible }) => possible.filter(({ by }) => by.statement.part === 'healthcare'))
      .map(({ by }) => startOf(by.statement.from))
    expect(starts).toEqual(['2025-01-20'])
  })

  test('nothing that begins later than today is shown', () => {
    const later = provinceIds.flatMap((province) =>
      open('enterprise', province).flatMap(({ possible }) =>
        possible.filter(({ by }) => startOf(by.statement.from) > today),
      ),
    )
    expect(later).toEqual([])
  })

  test('a province’s own answer is marked, the nation’s is not', () => {
    const form = (province: 'guangdong' | 'jiangsu') =>
      linesOf('enterprise', province).find(({ topic }) => topic.id === 'footer-number-form')
    expect(isLocal(form('guangdong') ?? expect.unreachable())).toBe(true)
    expect(isLocal(form('jiangsu') ?? expect.unreachable())).toBe(false)
  })

  test('parts that wait for the same fact stand in one place', () => {
    expect(open('enterprise', 'jiangsu').filter(({ topic }) => topic.id === 'prior-approval')).toHaveLength(1)
  })

  test('what a province says for itself can be told apart, and is counted the same way', () => {
    const sections = caseGuide(filing, 'enterprise', 'guangdong')
    const own = localIn(sections).flatMap(({ lines }) => lines)
    expect(own.every(isLocal)).toBe(true)
    expect(own.length).toBe(differencesIn(sections))
    expect(differencesOf(filing, 'enterprise', 'guangdong')).toBe(own.length)
  })

  test('the nation’s checklist holds no answer of a province', () => {
    expect(localIn(caseGuide(filing, 'enterprise', 'nation'))).toEqual([])
    expect(caseGuide(filing, 'enterprise', 'nation').length).toBeGreaterThan(5)
  })
})
