import { type Procedure, procedures } from '@beian/domain/rulebook'
import { describe, expect, test } from 'vitest'
import { inGroups, limitsOf, spanOf, statutoryFigures } from './limits.ts'

const filing = procedures['first-filing'] as Procedure
const stage = (id: string) => filing.stages.find((one) => one.id === id) ?? expect.unreachable()

describe('how long a stage takes', () => {
  test('the authority’s twenty working days are law, the provinces’ review times are practice', () => {
    const { byLaw, inPractice } = limitsOf(filing, stage('authority-review'))
    expect(byLaw.map(({ figure }) => figure.en)).toEqual(['20 working days'])
    expect(new Set(inPractice.map(({ stated }) => stated.scope)).size).toBeGreaterThanOrEqual(31)
  })
  test('what one source says of many provinces is a span from the quickest to the slowest', () => {
    const groups = inGroups(limitsOf(filing, stage('authority-review')).inPractice)
    const spans = groups.flatMap((group) => spanOf(group) ?? [])
    expect(spans.length).toBeGreaterThanOrEqual(2)
    for (const { least, most } of spans) {
      const max = ({ stated }: typeof least) => (stated.statement.value as { max: number }).max
      expect(max(least)).toBeLessThanOrEqual(max(most))
      expect(least.stated.statement.cites[0]).toBe(most.stated.statement.cites[0])
    }
  })
  test('a limit of the law heads the guide, one that begins after the grant does not', () => {
    const topics = statutoryFigures(filing).map(({ stated }) => stated.topic.id)
    expect(topics).toContain('sms-check')
    expect(topics).toContain('official-fee')
    expect(topics).not.toContain('police-filing')
  })
})
