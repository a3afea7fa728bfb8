// That the reference rooms leave nothing out and link both ways.
import { rulebook, sources } from '@beian/domain/rulebook'
import { describe, expect, test } from 'vitest'
import { agencyPlaybooks, comparisons, overtakenBy, overtakenIn, placeOf, stepsAt } from './agencies.ts'
import { accountRows, byConfidence, provinceRows, sourceRows } from './coverage.ts'
import { claimsOf, disputesOf, nationalDisputes, provincialDisputes } from './disputes.ts'
import { feeShelves } from './fees.ts'
import { rejectionShelves, rejectionsBy, rejectionsOf, topicsTelling, unseenBecause } from './rejections.ts'
import { stated } from './stated.ts'

const titled = (id: string) => agencyPlaybooks.find((one) => one.id === id) ?? expect.unreachable(id)

describe('agencies', () => {
  test('each step of each stands in exactly one row of the comparison', () => {
    for (const { playbooks, places } of comparisons) {
      for (const playbook of playbooks) {
        const placed = places.flatMap((place) => stepsAt(playbook, place))
        expect(placed.map(({ id }) => id).toSorted()).toEqual(playbook.steps.map(({ id }) => id).toSorted())
      }
    }
    expect(comparisons.flatMap(({ playbooks }) => playbooks)).toHaveLength(5)
  })

  test('a pre-trial that no rule knows comes before the procedure, the police filing after it stands beside', () => {
    const unnamed = titled('unnamed-agency-sequence')
    const places = unnamed.steps.map((step) => [step.id, placeOf(unnamed, step)])
    expect(places).toContainEqual(['pre-trial', 'before'])
    expect(places).toContainEqual(['public-security', 'beside'])
  })

  test('a rule names the agencies whose step it has overtaken', () => {
    const [step] = titled('vianet').steps.filter(({ outOfDate }) => outOfDate !== undefined)
    const topic = step && overtakenBy(step)
    expect(topic && overtakenIn(topic).map(({ id }) => id)).toContain('vianet')
  })
})

describe('rejections', () => {
  test('all stand on a shelf once, and each is told by a rule, by a number or by nothing for a reason', () => {
    const shelved = rejectionShelves.flatMap(({ list }) => list)
    expect(shelved).toHaveLength(rulebook.rejections.length)
    expect(shelved.filter((one) => topicsTelling(one).length === 0 && 'topics' in one.caughtBy)).toEqual([])
    expect(shelved.filter((one) => unseenBecause(one) !== undefined)).toHaveLength(5)
  })

  test('a rule lists the reasons that rest on it, a source those it has written of', () => {
    for (const rejection of rulebook.rejections) {
      for (const topic of topicsTelling(rejection)) expect(rejectionsOf(topic)).toContain(rejection)
      for (const source of rejection.cites) expect(rejectionsBy(source)).toContain(rejection)
    }
  })
})

describe('disputes', () => {
  test('all stand on a shelf, with a statement for each claim', () => {
    const shelved = [...nationalDisputes, ...provincialDisputes].flatMap(({ list }) => list)
    expect(new Set(shelved)).toEqual(new Set(rulebook.disputes))
    for (const dispute of shelved) {
      expect(new Set(claimsOf(dispute).map(({ claim }) => claim))).toEqual(new Set(dispute.claims))
    }
  })

  test('a source is named a party wherever a claim cites it', () => {
    const [dispute] = rulebook.disputes
    if (dispute === undefined) return expect.unreachable()
    for (const source of claimsOf(dispute).flatMap(({ cites }) => cites)) expect(disputesOf(source)).toContain(dispute)
  })
})

test('every fee stands on one of three shelves', () => {
  expect(feeShelves.flatMap(({ list }) => list)).toHaveLength(rulebook.fees.length)
  expect(feeShelves.map(({ list }) => list.length > 0)).toEqual([true, true, true])
})

test('the counts of what was looked at add up', () => {
  const current = stated.filter((one) => one.current).length
  expect(byConfidence().reduce((sum, { count }) => sum + count, 0)).toBe(current)
  expect(sourceRows.reduce((sum, { texts }) => sum + texts, 0)).toBe(sources.length)
  expect(new Set(provinceRows.map(({ own, same, notLooked }) => own + same + notLooked)).size).toBe(1)
  expect(accountRows.filter(({ rows, inBook, left }) => rows !== inBook + left)).toEqual([])
})
