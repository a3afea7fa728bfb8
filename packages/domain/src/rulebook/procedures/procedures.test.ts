/** Laws over all procedures: stages lead somewhere, events bring what they must, forms ask facts of their noun. */
import { describe, expect, test } from 'vitest'
import { nounOf } from '../../reading/view.ts'
import { type EventId, events } from '../../vocabulary/event.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Procedure, Stage } from '../procedure.ts'
import { firstFiling } from './first-filing.ts'
import { procedures } from './index.ts'

const all: readonly Procedure[] = Object.values(procedures)
const leaving = ({ on }: Stage) => Object.entries(on) as readonly [EventId, string][]

function reachable(from: string, { stages }: Procedure): ReadonlySet<string> {
  const reached = new Set([from])
  for (const _ of stages)
    for (const stage of stages) if (reached.has(stage.id)) for (const [, to] of leaving(stage)) reached.add(to)
  return reached
}

describe.each(all.map((one) => [one.id, one] as const))('%s', (id, one) => {
  const { stages, asks, brings, startsWith, yields } = one
  const ids = stages.map((stage) => stage.id)
  const sections = asks.map((section) => section.id)

  test('stands in the register under its id', () => expect(procedures[id as keyof typeof procedures]).toBe(one))
  test('stages and sections are named once', () => {
    expect(new Set(ids).size).toBe(ids.length)
    expect(new Set(sections).size).toBe(sections.length)
  })
  test('every stage is reachable from the first', () => {
    expect([...reachable(ids[0] as string, one)].toSorted()).toEqual(ids.toSorted())
  })
  test('from every stage a final one can be reached', () => {
    const finals = stages.filter(({ final }) => final).map((stage) => stage.id)
    const stuck = ids.filter((stage) => !finals.some((final) => reachable(stage, one).has(final)))
    expect(finals.length).toBeGreaterThan(0)
    expect(stuck).toEqual([])
  })
  test('every event exists and leads to a stage', () => {
    const wrong = stages.flatMap(leaving).filter(([event, to]) => !(event in events) || !ids.includes(to))
    expect(wrong).toEqual([])
  })
  test('what an event brings is asked only of events that can happen', () => {
    const possible = stages.flatMap(leaving).map(([event]) => event)
    expect((Object.keys(brings) as EventId[]).filter((event) => !possible.includes(event))).toEqual([])
  })
  test('the dossier is sent only while the case can be changed, and locks it', () => {
    const sending = stages.flatMap((stage) =>
      leaving(stage)
        .filter(([event]) => brings[event] === 'dossier')
        .map(([, to]) => ({ stage, to })),
    )
    expect(sending.length).toBeGreaterThan(0)
    for (const { stage, to } of sending) {
      expect(stage.locked || stage.final).toBeFalsy()
      expect(stages.find((next) => next.id === to)?.locked).toBe(true)
    }
  })
  test('numbers come with the stage that ends in success', () => {
    const granting = stages.flatMap((stage) =>
      leaving(stage)
        .filter(([event]) => brings[event] === 'numbers')
        .map(([, to]) => to),
    )
    expect(granting.length > 0).toBe(Object.keys(yields).length > 0)
    for (const to of granting) expect(stages.find((next) => next.id === to)?.final).toBe(true)
  })
  test('a stage that stands elsewhere in the bar stands where a step is', () => {
    const steps = stages.filter(({ stands }) => stands === undefined).map((stage) => stage.id)
    const elsewhere = stages.flatMap(({ stands }) => (typeof stands === 'string' ? [stands] : []))
    expect(elsewhere.filter((step) => !steps.includes(step))).toEqual([])
  })
  test('the facts of a section belong to its noun, are asked of people, and only once', () => {
    const wrong = asks.flatMap(({ noun, facts: keys }) =>
      keys.filter((key) => nounOf(key) !== noun || facts[key].from !== undefined),
    )
    expect(wrong).toEqual([])
    const keys = asks.flatMap((section) => section.facts)
    expect(new Set(keys).size).toBe(keys.length)
  })
  test('a case starts with one case, one principal, and parents that are there', () => {
    expect(startsWith.filter(({ noun }) => noun === 'case').length).toBe(1)
    expect(startsWith.filter(({ noun }) => noun === 'principal').length).toBe(1)
    expect(new Set(startsWith.map((subject) => subject.id)).size).toBe(startsWith.length)
    const lost = startsWith.filter(
      ({ parent }) => parent !== undefined && !startsWith.some((other) => other.id === parent),
    )
    expect(lost).toEqual([])
  })
  test('every noun that is asked is there from the start', () => {
    const there = startsWith.map(({ noun }) => noun)
    expect(asks.filter(({ noun }) => !there.includes(noun))).toEqual([])
  })
})

describe('the first filing', () => {
  test('has five steps', () => {
    const steps = firstFiling.stages.filter((stage: Stage) => stage.stands === undefined)
    expect(steps.map(({ title }) => title.zh)).toEqual(['收集材料', '接入商初审', '短信核验', '管局审核', '下号'])
  })
  test.each(Object.entries(fourTables))('asks every field of the form: %s', (_, keys) => {
    const asked = firstFiling.asks.flatMap((section) => section.facts as readonly FactKey[])
    expect(keys.filter((key) => !asked.includes(key))).toEqual([])
  })
  test('an order at the authority can be neither changed nor withdrawn', () => {
    const stage = firstFiling.stages.find(({ id }) => id === 'authority-review') as Stage
    expect([stage.locked, Object.keys(stage.on)]).toEqual([true, ['authority-returned', 'granted']])
  })
  test('what was given up can be reopened', () => {
    const stage = firstFiling.stages.find(({ id }) => id === 'abandoned') as Stage
    expect(stage.on).toEqual({ reopened: 'collecting' })
  })
})

/** The fields of the ministry's console and the providers' forms (sources huawei-filing-knowledge-base, filing-console-front-end, wechat-apply-filing, vianet-application-process); outputs and files are not facts. */
const fourTables: Readonly<Record<string, readonly FactKey[]>> = {
  主体信息: [
    'principal.nature',
    'principal.name',
    'principal.documentType',
    'principal.documentNumber',
    'principal.documentAddress',
    'principal.province',
    'principal.city',
    'principal.district',
    'principal.contactAddress',
    'principal.superior',
    'principal.remark',
  ],
  负责人: [
    'person.name',
    'person.documentType',
    'person.documentNumber',
    'person.documentExpires',
    'person.mobiles',
    'person.emergencyPhones',
    'person.emails',
    'principal.legalRepresentative',
  ],
  网站: [
    'service.name',
    'domainName.name',
    'service.homePage',
    'service.content',
    'service.languages',
    'service.priorApprovals',
    'person.roles',
    'service.remark',
  ],
  接入信息: ['service.ipRanges', 'service.accessModes', 'service.serverProvinces', 'service.accessProvider'],
}
