/** The ways over the police platform: read-only, interactive, returned; what a change and a cancellation end in. */
import { expect, test } from 'vitest'
import { nextStages } from '../../reading/index.ts'
import type { EventId } from '../../vocabulary/event.ts'
import type { Procedure } from '../procedure.ts'
import { publicSecurityCancellation } from './public-security-cancellation.ts'
import { publicSecurityChange } from './public-security-change.ts'
import { publicSecurityFiling } from './public-security-filing.ts'

function walk(procedure: Procedure, events: readonly EventId[]): readonly string[] {
  const stages = [procedure.stages[0]?.id as string]
  for (const event of events) {
    const next = nextStages(procedure, stages.at(-1) as string).find((one) => one.event === event)
    if (!next) throw new Error(`${event} cannot happen in ${stages.at(-1)}`)
    stages.push(next.to.id)
  }
  return stages
}

test('a read-only website has its number after the online review', () => {
  expect(walk(publicSecurityFiling, ['service-opened', 'police-submitted', 'public-security-granted'])).toEqual([
    'collecting',
    'collecting',
    'police-review',
    'granted',
  ])
})
test('an interactive website is interviewed or inspected first', () => {
  const way = ['police-submitted', 'police-passed', 'police-inspected', 'public-security-granted'] as const
  expect(walk(publicSecurityFiling, way)).toEqual(['collecting', 'police-review', 'inspection', 'inspected', 'granted'])
})
test.each(['police-review', 'inspection', 'inspected'])('from %s it may come back for correction', (stage) => {
  expect(publicSecurityFiling.stages.find(({ id }) => id === stage)?.on['police-returned']).toBe('correcting')
})
test('the bar has three steps: collect, review, granted', () => {
  expect(publicSecurityFiling.stages.filter(({ stands }) => stands === undefined).map(({ id }) => id)).toEqual([
    'collecting',
    'police-review',
    'granted',
  ])
})
test('only the service gets a number, and only from the filing', () => {
  expect([publicSecurityFiling, publicSecurityChange, publicSecurityCancellation].map(({ yields }) => yields)).toEqual([
    { service: 'public-security-number' },
    {},
    {},
  ])
})
test('a change that makes the service interactive may be inspected before it passes', () => {
  const way = ['police-submitted', 'police-inspected', 'police-passed'] as const
  expect(walk(publicSecurityChange, way)).toEqual(['collecting', 'police-review', 'police-review', 'changed'])
})
test('a cancellation that was returned is sent again', () => {
  const way = ['service-ended', 'police-submitted', 'police-returned', 'police-submitted', 'police-passed'] as const
  expect(walk(publicSecurityCancellation, way).slice(2)).toEqual([
    'police-review',
    'correcting',
    'police-review',
    'cancelled',
  ])
})
