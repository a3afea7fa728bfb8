/** Laws over the ways of running a procedure: steps that lead on, stages, events, fees and topics that exist. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import type { Text } from '../../vocabulary/text.ts'
import { rulebook } from '../index.ts'
import type { Playbook, Step } from '../playbook.ts'
import type { Procedure, Stage } from '../procedure.ts'
import { playbooks } from './index.ts'

const byId = playbooks.map((one) => [one.id, one] as const)
const ours = playbooks.filter(({ agency }) => agency === null)
const procedureOf = ({ procedure }: Playbook) => rulebook.procedures[procedure] as Procedure
const stageOf = (one: Playbook, { over }: Step): Stage | undefined =>
  procedureOf(one).stages.find(({ id }) => id === over)

/** Steps that a walk over outcomes meets, from those it starts with. */
function walk(starts: readonly string[], next: (id: string) => readonly string[]): ReadonlySet<string> {
  const met = new Set<string>()
  const open = [...starts]
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (met.has(id)) continue
    met.add(id)
    open.push(...next(id))
  }
  return met
}

test('the register is the folder, each file its id', () => {
  const files = readdirSync(new URL('./', import.meta.url))
    .filter((name) => name.endsWith('.ts') && !name.endsWith('.test.ts') && name !== 'index.ts')
    .map((name) => name.slice(0, -3))
  expect(playbooks.map(({ id }) => id).toSorted()).toEqual(files.toSorted())
})

describe('our own way', () => {
  test('there is one for every procedure', () => {
    expect(ours.map(({ procedure }) => procedure).toSorted()).toEqual(Object.keys(rulebook.procedures).toSorted())
    expect(ours.filter(({ id, procedure }) => id !== `default-${procedure}`)).toEqual([])
  })
  test.for(ours.map((one) => [one.id, one] as const))('%s: has a step for every stage that is not final', ([, one]) => {
    const over = new Set(one.steps.map((step) => step.over))
    const missing = procedureOf(one).stages.filter(({ id, final }) => !final && !over.has(id))
    expect(missing.map(({ id }) => id)).toEqual([])
  })
  test.for(ours.map((one) => [one.id, one] as const))('%s: promises nothing', ([, { promises, cites }]) =>
    expect([...promises, ...cites]).toEqual([]),
  )
  test('outcomes that tell an event lead to a step of the stage that it leads to', () => {
    const wrong = ours.flatMap((one) =>
      one.steps.flatMap((step) =>
        step.outcomes
          .filter(({ event, to }) => event !== undefined && to !== 'end' && to !== step.id)
          .filter(({ event, to }) => {
            const leads = stageOf(one, step)?.on[event as keyof Stage['on']]
            return one.steps.find(({ id }) => id === to)?.over !== leads
          })
          .map(({ id }) => `${one.id} ${step.id} ${id}`),
      ),
    )
    expect(wrong).toEqual([])
  })
})

describe('every playbook', () => {
  test.for(byId)('%s: lies over stages of its procedure, and tells events that can happen there', ([, one]) => {
    const lost = one.steps.filter((step) => step.over !== null && stageOf(one, step) === undefined)
    expect(lost.map(({ id }) => id)).toEqual([])
    const untold = one.steps.flatMap((step) =>
      step.outcomes
        .filter(({ event }) => event !== undefined && stageOf(one, step)?.on[event] === undefined)
        .map(({ event }) => `${step.id} ${event}`),
    )
    expect(untold).toEqual([])
  })
  test.for(byId)('%s: every outcome leads to a step or the end', ([, { steps }]) => {
    const ids = steps.map(({ id }) => id)
    expect(new Set(ids).size).toBe(ids.length)
    const lost = steps.flatMap(({ id, outcomes }) =>
      outcomes.filter(({ to }) => to !== 'end' && !ids.includes(to)).map(({ to }) => `${id} → ${to}`),
    )
    expect(lost).toEqual([])
    expect(steps.filter(({ outcomes }) => outcomes.length === 0).map(({ id }) => id)).toEqual([])
    const twice = steps.filter(({ outcomes }) => new Set(outcomes.map((one) => one.id)).size !== outcomes.length)
    expect(twice.map(({ id }) => id)).toEqual([])
  })
  test.for(byId)('%s: every step is reached from the first, and the end from every step', ([, { steps }]) => {
    const leads = (id: string) => steps.find((step) => step.id === id)?.outcomes.map(({ to }) => to) ?? []
    const comes = (id: string) =>
      steps.filter(({ outcomes }) => outcomes.some(({ to }) => to === id)).map((one) => one.id)
    const ids = steps.map(({ id }) => id).toSorted()
    const reached = walk(ids.length > 0 ? [(steps[0] as Step).id] : [], leads)
    expect([...reached].filter((id) => id !== 'end').toSorted()).toEqual(ids)
    const ending = walk(['end'], comes)
    expect([...ending].filter((id) => id !== 'end').toSorted()).toEqual(ids)
  })
  test.for(byId)('%s: knows its fees, and the topics that say what is out of date', ([, { fees, steps }]) => {
    const known = rulebook.fees.map(({ id }) => id)
    const topics = new Set(rulebook.topics.map(({ id }) => id))
    expect(fees.filter((id) => !known.includes(id))).toEqual([])
    expect(steps.filter(({ outOfDate }) => outOfDate && !topics.has(outOfDate.because)).map(({ id }) => id)).toEqual([])
  })
  test.for(byId)('%s: reads in both languages', ([, one]) => {
    const texts = [
      one.title,
      one.summary,
      ...(one.agency ? [one.agency] : []),
      ...one.promises,
      ...one.steps.flatMap(textsOf),
    ]
    const bad = texts.filter(({ zh, en }) => zh.trim() === '' || en.trim() === '' || /\p{Script=Han}/u.test(en))
    expect(bad).toEqual([])
    expect(one.steps.flatMap(({ does }) => [does]).filter(({ zh }) => !/\p{Script=Han}/u.test(zh))).toEqual([])
  })
})

describe('an agency’s way', () => {
  const agencies = playbooks.filter(({ agency }) => agency !== null)
  test('stands under its name, on a text of its own', () => {
    const wrong = agencies.filter(({ cites }) => !cites.some((id) => rulebook.sources[id]?.kind === 'agency'))
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
  test('says where it is sent back', () => {
    const wrong = agencies.filter(({ steps }) =>
      steps.every(({ outcomes }) => !outcomes.some(({ title }) => title.en.startsWith('Not adopted: overhaul'))),
    )
    expect(wrong.map(({ id }) => id)).toEqual([])
  })
  test('charges agency’s fees only, ours the State’s only', () => {
    const kindOf = (id: string) => rulebook.fees.find((fee) => fee.id === id)?.kind
    expect(new Set(agencies.flatMap(({ fees }) => fees.map(kindOf)))).toEqual(new Set(['agency']))
    expect(new Set(ours.flatMap(({ fees }) => fees.map(kindOf)))).toEqual(new Set(['statutory']))
  })
  test('has the steps of its text', () => {
    const counts = Object.fromEntries(agencies.map(({ id, steps }) => [id, steps.length]))
    expect(counts).toEqual({
      cdnetworks: 4,
      gangxintong: 5,
      'redstar-works': 10,
      'unnamed-agency-sequence': 3,
      vianet: 11,
    })
  })
})

function textsOf({ title, does, appointment, outcomes, outOfDate }: Step): readonly Text[] {
  return [
    title,
    does,
    ...(appointment ? [appointment.title] : []),
    ...outcomes.map((one) => one.title),
    ...(outOfDate ? [outOfDate.note] : []),
  ]
}
