import { expect, test } from 'vitest'
import { nextAct } from './next-act.ts'

type Page = Parameters<typeof nextAct>[0]

const to = { id: 'next', title: { zh: '下一步', en: 'Next' } }
const nothing = { waiting: 0, 'pending-review': 0, 'changes-requested': 0, accepted: 0, 'not-required': 0 }
const turn = {
  who: 'client',
  now: to.title,
  due: null,
  missingFacts: 0,
  materials: nothing,
  persons: [],
  stage: 'x',
} as const
const submitted = { event: 'submitted', brings: 'dossier', to } as const
const abandoned = { event: 'abandoned', brings: null, to } as const
const passed = { event: 'provider-passed', brings: null, to } as const

const collecting = {
  hold: null,
  final: false,
  locked: false,
  footers: [],
  next: [submitted, abandoned],
  sending: { event: 'submitted', to, asksProvider: true },
  unchangedSince: null,
  turn,
} as unknown as Page
const withTurn = (change: object): Page => ({ ...collecting, turn: { ...collecting.turn, ...change } })

test('while the client owes something, asking the client comes first', () => {
  expect(nextAct(withTurn({ missingFacts: 2 }))).toMatchObject({ main: 'request', asks: true, submits: true })
})

test('what came in is reviewed before anything else', () => {
  expect(nextAct(withTurn({ materials: { ...nothing, 'pending-review': 1, waiting: 1 } })).main).toBe('review')
})

test('once everything is there, it is submitted, and nobody is asked', () => {
  expect(nextAct(collecting)).toEqual({ main: 'submit', asks: false, submits: true, records: false })
})

test('what came back unchanged is mended before it is sent again, which stays possible', () => {
  const back = {
    ...collecting,
    unchangedSince: { event: 'returned', at: '2026-11-21T00:00:00.000Z' },
  } as unknown as Page
  expect(nextAct(back)).toEqual({ main: 'mend', asks: false, submits: true, records: false })
})

test('while others review, their answer is recorded and giving up is no answer', () => {
  const away = { ...collecting, locked: true, next: [passed, abandoned], sending: null }
  expect(nextAct(away)).toEqual({ main: 'record', asks: false, submits: false, records: true })
  expect(nextAct({ ...away, next: [abandoned] }).records).toBe(false)
})

test('what happens while it is collected can be recorded beside the submission', () => {
  const opened = { event: 'service-opened', brings: null, to } as const
  const both = { ...collecting, next: [opened, submitted, abandoned] as unknown as Page['next'] }
  expect(nextAct(both)).toEqual({ main: 'submit', asks: false, submits: true, records: true })
})

test('a case on hold can only be resumed', () => {
  const hold = { since: '2026-11-21T00:00:00.000Z', reason: 'waiting' } as const
  expect(nextAct({ ...collecting, hold })).toMatchObject({ main: 'resume', asks: false, submits: false })
})

test('a granted case offers its snippet, an abandoned one to be reopened', () => {
  const closed = { ...collecting, final: true, next: [] }
  expect(nextAct({ ...closed, footers: [{}] as unknown as Page['footers'] }).main).toBe('snippet')
  expect(nextAct({ ...closed, next: [{ event: 'reopened', brings: null, to }] as unknown as Page['next'] }).main).toBe(
    'reopen',
  )
})
