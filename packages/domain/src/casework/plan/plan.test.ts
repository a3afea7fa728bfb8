/** A playbook laid over a case: by hand and by events, a return, what was passed over, and when the rest is expected. */
import { describe, expect, test } from 'vitest'
import { noonOf } from '../../reading/given.ts'
import { rulebook } from '../../rulebook/index.ts'
import type { Playbook } from '../../rulebook/playbook.ts'
import type { Procedure } from '../../rulebook/procedure.ts'
import type { Day } from '../../vocabulary/day.ts'
import type { EventId } from '../../vocabulary/event.ts'
import { planOf, playbooksFor } from './plan.ts'
import type { Taken } from './walk.ts'

const procedure = rulebook.procedures['first-filing'] as Procedure
const book = (id: string) => rulebook.playbooks.find((one) => one.id === id) as Playbook
const on = (event: EventId, day: Day) => ({ event, at: noonOf(day) })
const took = (step: string, outcome: string, day: Day): Taken => ({ step, outcome, on: day })
const opened = on('opened', '2026-11-02')

type Given = {
  playbook?: string
  taken?: readonly Taken[]
  happened?: readonly ReturnType<typeof on>[]
  today?: Day
  appointed?: ReadonlyMap<string, Day>
}
const plan = ({
  playbook = 'default-first-filing',
  taken = [],
  happened = [],
  today = '2026-11-02',
  ...given
}: Given) =>
  planOf({
    ...given,
    playbook: book(playbook),
    procedure,
    startedOn: '2026-11-02',
    today,
    taken,
    happened: [opened, ...happened],
  })
const states = (given: Given) => Object.fromEntries(plan(given).steps.map(({ step, state }) => [step.id, state]))

test('a plan that has just begun stands at its first step; what only follows a return stands aside', () => {
  const all = states({})
  expect(all['engagement']).toBe('now')
  expect(all['correcting']).toBe('aside')
  expect(Object.values(all).filter((one) => one === 'ahead')).toHaveLength(Object.keys(all).length - 2)
})

test('steps recorded by hand and events of the case carry it on together', () => {
  const taken = [took('engagement', 'agreed', '2026-11-03'), took('gathering', 'complete', '2026-11-05')]
  const result = plan({ taken, happened: [on('submitted', '2026-11-10')], today: '2026-11-10' })
  expect(result.now).toBe('provider-review')
  const state = Object.fromEntries(result.steps.map((one) => [one.step.id, one]))
  expect(state['engagement']?.visits).toEqual([{ ...taken[0], by: 'hand', place: 0 }])
  expect(state['checking']?.visits).toEqual([{ step: 'checking', outcome: 'submitted', on: '2026-11-10', by: 'event' }])
  expect([state['verification']?.state, state['letters']?.state]).toEqual(['passed', 'passed'])
  expect(result.since).toBe('2026-11-10')
})

test('a return leads to the overhaul, and the second round through the same steps again', () => {
  const happened = [
    on('submitted', '2026-11-10'),
    on('provider-passed', '2026-11-12'),
    on('sms-sent', '2026-11-12'),
    on('sms-verified', '2026-11-13'),
    on('authority-returned', '2026-11-20'),
  ]
  expect(plan({ happened, today: '2026-11-20' }).now).toBe('correcting')
  const again = [...happened, on('submitted', '2026-11-23'), on('provider-passed', '2026-11-24')]
  const result = plan({ happened: again, today: '2026-11-24' })
  expect(result.now).toBe('sms-check')
  const review = result.steps.find(({ step }) => step.id === 'provider-review')
  expect(review?.visits.map(({ on: day, outcome }) => [day, outcome])).toEqual([
    ['2026-11-12', 'passed'],
    ['2026-11-24', 'passed'],
  ])
})

test('records and events of one day find their order by where the case stands', () => {
  const done = on('granted', '2026-11-27')
  const way = ['submitted', 'provider-passed', 'sms-verified'].map((event) => on(event as EventId, '2026-11-26'))
  const result = plan({ taken: [took('afterwards', 'done', '2026-11-27')], happened: [...way, done] })
  expect(result.now).toBeUndefined()
  expect(result.steps.find(({ step }) => step.id === 'afterwards')?.state).toBe('done')
})

test('an agency’s way that knows no SMS check passes over it', () => {
  const taken = [
    took('account', 'registered', '2026-11-03'),
    took('principal-form', 'filled', '2026-11-03'),
    took('website-form', 'filled', '2026-11-03'),
    took('access-form', 'filled', '2026-11-03'),
    took('first-review', 'passed', '2026-11-05'),
    took('interview-on-site', 'held', '2026-11-09'),
  ]
  const happened = [
    on('submitted', '2026-11-04'),
    on('provider-passed', '2026-11-10'),
    on('sms-sent', '2026-11-10'),
    on('sms-verified', '2026-11-11'),
  ]
  const given = { playbook: 'vianet', taken, happened, today: '2026-11-11' as const }
  expect(plan(given).now).toBe('ministry')
  expect(states(given)).toMatchObject({ 'interview-on-site': 'done', 'interview-by-phone': 'aside', result: 'ahead' })
})

test('giving up ends it; taken up again it stands at the stage’s first step', () => {
  const given = [on('abandoned', '2026-11-04')]
  expect(plan({ happened: given }).now).toBeUndefined()
  expect(plan({ happened: [...given, on('reopened', '2026-11-06')] }).now).toBe('gathering')
})

describe('expected days', () => {
  const days = (given: Given) =>
    Object.fromEntries(plan(given).steps.map(({ step, expected }) => [step.id, expected?.latest]))
  test('are counted in working days from where the case stands', () => {
    expect(days({})).toMatchObject({ engagement: '2026-11-03', gathering: '2026-11-10', verification: '2026-11-11' })
  })
  test('move when a step is late, and what was planned stays beside them', () => {
    const late = plan({ today: '2026-11-12' })
    expect(late.late).toBe(true)
    const [first, second] = late.steps
    expect([first?.planned?.latest, first?.expected?.latest]).toEqual(['2026-11-03', '2026-11-12'])
    expect([second?.planned?.latest, second?.expected?.latest]).toEqual(['2026-11-10', '2026-11-19'])
  })
  test('near miss: on the last day it is not late', () => {
    expect(plan({ today: '2026-11-03' }).late).toBe(false)
  })
  describe('with an interview agreed', () => {
    const taken = [
      took('account', 'registered', '2026-11-03'),
      took('principal-form', 'filled', '2026-11-03'),
      took('website-form', 'filled', '2026-11-03'),
      took('access-form', 'filled', '2026-11-03'),
      took('first-review', 'passed', '2026-11-05'),
    ]
    const happened = [on('submitted', '2026-11-03')]
    const given = { playbook: 'vianet', taken, happened, today: '2026-11-05' } as const
    const appointed = new Map([['interview-on-site', '2026-11-10' as const]])
    const step = (id: string, more: Partial<Given>) => {
      const told = plan({ ...given, ...more })
      return { late: told.late, ...told.steps.find((one) => one.step.id === id)?.expected }
    }
    test('go by its day, and what follows is counted from there', () => {
      expect(step('second-review', {})).toMatchObject({ earliest: '2026-11-05' })
      expect(step('interview-on-site', { appointed })).toMatchObject({ earliest: '2026-11-10', latest: '2026-11-10' })
      expect(step('second-review', { appointed })).toMatchObject({ earliest: '2026-11-10', latest: '2026-11-12' })
    })
    test('near miss: on its day it is not late, the day after it is', () => {
      expect(step('interview-on-site', { appointed, today: '2026-11-10' }).late).toBe(false)
      expect(step('interview-on-site', { appointed, today: '2026-11-11' }).late).toBe(true)
    })
    test('are not brought forward by one that is earlier than the step may end', () => {
      const early = new Map([['first-review', '2026-11-03' as const]])
      const at = { taken: taken.slice(0, 4), today: '2026-11-03' } as const
      expect(step('first-review', { ...at, appointed: early })).toMatchObject({ latest: '2026-11-05' })
    })
  })
  test('have no end behind a step of which nobody says how long it takes', () => {
    const { steps } = plan({ playbook: 'vianet' })
    const last = steps.find(({ step }) => step.id === 'ministry')
    expect(last?.expected).toEqual({ earliest: '2026-11-05', provisional: false })
  })
})

test('every procedure has a way of its own, and it stands first', () => {
  for (const one of Object.values(rulebook.procedures)) {
    const [first, ...others] = playbooksFor(rulebook.playbooks, one.id)
    expect(first?.agency).toBeNull()
    expect(others.every(({ agency }) => agency !== null)).toBe(true)
  }
})

test('what is recorded by an outcome the playbook does not know, or once the way is over, stands and moves nothing', () => {
  const strange = plan({ taken: [took('engagement', 'unheard-of', '2026-11-03')] })
  expect([strange.now, strange.steps[0]?.visits.length]).toEqual(['engagement', 1])
  const over = plan({ happened: [on('abandoned', '2026-11-03')], taken: [took('engagement', 'agreed', '2026-11-04')] })
  expect([over.now ?? null, over.steps[0]?.visits.length]).toEqual([null, 1])
})

test('giving up ends a way, also one that says nothing of it', () => {
  const silent = rulebook.playbooks.filter(
    ({ procedure: of, steps }) =>
      of === procedure.id && !steps.some(({ outcomes }) => outcomes.some(({ event }) => event === 'abandoned')),
  )
  expect(silent.length).toBeGreaterThan(0)
  for (const { id } of silent)
    expect(plan({ playbook: id, happened: [on('abandoned', '2026-11-03')] }).now ?? null).toBeNull()
})
