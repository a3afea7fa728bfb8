import { type Procedure, procedures } from '@beian/domain/rulebook'
import { provinceIds } from '@beian/domain/vocabulary'
import { describe, expect, test } from 'vitest'
import { alikeOn, questionSections, withoutAlike } from './alike.ts'
import { caseGuide } from './case-guide.ts'
import { hasOwnPage, topicsOn } from './questions.ts'

const filing = procedures['first-filing'] as Procedure
const alike = questionSections.flatMap((section) =>
  topicsOn(filing, section).flatMap((topic) => alikeOn(filing, topic)),
)

describe('what stands alike in every checklist', () => {
  test('is left out of each, counted, and found with its topic', () => {
    for (const province of provinceIds) {
      const whole = caseGuide(filing, 'individual', province)
      const own = withoutAlike(filing, whole, { nature: 'individual', place: province })
      expect(own.map(({ id, lines, alike }) => [id, lines.length + alike])).toEqual(
        whole.map(({ id, lines }) => [id, lines.length]),
      )
      expect(own.reduce((sum, section) => sum + section.alike, 0)).toBe(alike.length)
    }
    expect(alike.length).toBeGreaterThan(50)
  })

  test('is never what a province says for itself, nor what turns on the nature', () => {
    const scopes = alike.flatMap(({ line }) =>
      line.is === 'asked' ? [line.asked.by] : line.possible.map(({ by }) => by),
    )
    expect(new Set(scopes.map(({ scope }) => scope))).toEqual(new Set(['nation']))
  })

  test('has pages that list it', () => {
    const whose = { nature: 'enterprise', place: 'beijing' } as const
    const left = withoutAlike(filing, caseGuide(filing, 'enterprise', 'beijing'), whose).filter(
      ({ alike }) => alike > 0,
    )
    expect(left.length).toBeGreaterThan(5)
    expect(left.every(({ id }) => hasOwnPage(filing, id))).toBe(true)
    expect(
      questionSections.every((section) => hasOwnPage(procedures['principal-cancellation'] as Procedure, section)),
    ).toBe(false)
  })
})
