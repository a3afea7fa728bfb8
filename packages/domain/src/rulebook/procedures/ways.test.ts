/** Laws over what an order goes through and what it leads to, and over what sections offer. */
import { describe, expect, test } from 'vitest'
import type { EventId } from '../../vocabulary/event.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Procedure, Stage } from '../procedure.ts'
import { procedures } from './index.ts'

const all: readonly Procedure[] = Object.values(procedures)
const leaving = ({ on }: Stage) => Object.entries(on) as readonly [EventId, string][]

describe('what follows an order', () => {
  const stageIn = (one: Procedure, id: string) => one.stages.find((stage) => stage.id === id)
  const filings = all.filter(({ regime }) => regime === 'icp-filing')

  test.each(filings.map((one) => [one.id, one] as const))('%s: grants a number only if it yields one', (_, one) => {
    const possible = one.stages.flatMap(leaving).map(([event]) => event)
    expect(possible.includes('granted')).toBe(Object.keys(one.yields).length > 0)
  })
  test.each(filings.map((one) => [one.id, one] as const))(
    '%s: the authority reviews what an SMS confirmed, and nothing else',
    (_, one) => expect(stageIn(one, 'authority-review') !== undefined).toBe(stageIn(one, 'sms-check') !== undefined),
  )
  test('only what stays within the provider goes without the authority', () => {
    const within = filings.filter((one) => stageIn(one, 'authority-review') === undefined).map(({ id }) => id)
    expect(within).toEqual(['access-cancellation', 'filing-transfer', 'filing-claim'])
  })
  test('nothing is withdrawn from the authority', () => {
    const review = filings.flatMap((one) => stageIn(one, 'authority-review') ?? [])
    expect(review.every(({ locked, on }) => locked === true && on.abandoned === undefined)).toBe(true)
  })
  test.each(['service-cancellation', 'principal-cancellation'] as const)('%s: says that it cannot be undone', (id) => {
    expect(procedures[id].summary.zh).toContain('不能恢复')
    expect(procedures[id].summary.en).toContain('cannot be undone')
  })
  test('the SMS goes to those it names: one task where only one person is asked', () => {
    const roles = (id: keyof typeof procedures) =>
      procedures[id].asks.flatMap(({ offers }) => offers?.['person.roles'] ?? [])
    expect(roles('service-cancellation')).toEqual(['service-in-charge'])
    expect(roles('principal-cancellation')).toEqual(['principal-in-charge'])
    expect(roles('first-filing')).toEqual(['principal-in-charge', 'service-in-charge'])
  })
})

describe('every section', () => {
  const sections = all.flatMap((one) => one.asks)
  test('offers only words of the dictionary, of facts it asks', () => {
    const wrong = sections.flatMap(({ id, facts: keys, offers = {} }) =>
      (Object.entries(offers) as readonly [FactKey, readonly string[]][])
        .filter(([key, words]) => !keys.includes(key) || !words.every((word) => word in (facts[key].options ?? {})))
        .map(([key]) => `${id} ${key}`),
    )
    expect(wrong).toEqual([])
  })
  test('what a case starts with is what its sections offer', () => {
    const wrong = all.flatMap(({ id, asks, startsWith }) =>
      startsWith.flatMap((start) =>
        asks
          .filter(({ noun }) => noun === start.noun)
          .flatMap(({ offers = {} }) => Object.entries(offers) as readonly [FactKey, readonly string[]][])
          .filter(
            ([key, words]) =>
              !([start.facts[key] ?? []].flat() as readonly string[]).every((word) => words.includes(word)),
          )
          .map(([key]) => `${id} ${start.id} ${key}`),
      ),
    )
    expect(wrong).toEqual([])
  })
})
