import { describe, expect, it } from 'vitest'
import { argued, expectations, prescribed, run, wanted } from './conformance.test-data.ts'
import { footerChecks } from './findings/register.ts'
import { nearMisses } from './near-misses.test-data.ts'

describe('the conformance suite', () => {
  it('has at least 150 pages', () => {
    expect(expectations.length).toBeGreaterThanOrEqual(150)
  })

  it.each(expectations.map((one) => [one.id, one] as const))('agrees on %s', (_, one) => {
    expect(prescribed(run(one, footerChecks))).toEqual(wanted(one))
  })

  it.each(Object.entries(argued))('still differs on %s, as argued', (id, [expected]) => {
    const one = expectations.find((other) => other.id === id)
    expect(one?.numbers.map(({ canonical }) => canonical)).toContain(expected)
  })

  it.each(footerChecks.map((check) => [check.code, check] as const))(
    'turns red without the check %s, on two pages at least',
    (code, taken) => {
      const others = footerChecks.filter((check) => check !== taken)
      const concerned = expectations.filter(({ findings }) => findings.some((one) => one.code === code))
      expect(concerned.length).toBeGreaterThanOrEqual(2)
      for (const one of concerned) expect(prescribed(run(one, others)).findings, one.id).not.toEqual(one.findings)
    },
  )

  it.each(footerChecks.map(({ code }) => code))('has pages that come near %s and must not have it', (code) => {
    for (const id of nearMisses[code]) {
      const page = expectations.find((one) => one.id === id)
      expect(page, id).toBeDefined()
      expect(
        page?.findings.map((one) => one.code),
        id,
      ).not.toContain(code)
    }
  })
})
