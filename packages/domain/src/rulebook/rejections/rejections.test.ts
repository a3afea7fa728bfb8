/** Reasons of a return: each is whole, stands in the register, and what should see it beforehand really does. */
import { readdirSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { numberFormats } from '../../numbers/index.ts'
import { findings } from '../../reading/findings.ts'
import { viewOfGiven } from '../../reading/given.ts'
import { requirements } from '../../reading/requirements.ts'
import type { ProcedureId } from '../../vocabulary/regime.ts'
import type { Text } from '../../vocabulary/text.ts'
import { rejectionsCoverage } from '../coverage/rejections.ts'
import { rulebook } from '../index.ts'
import type { Given, Topic } from '../topic.ts'
import { rejectionList } from './index.ts'
import { rejectionKinds } from './kinds.ts'
import { cases, numberCases, type RejectionCase } from './rejections.test-data.ts'

const topicOf = (id: string) => rulebook.topics.find((topic) => topic.id === id) as Topic
const complete = ({ zh, en }: Text) =>
  /\p{Script=Han}.*[。？]$/su.test(zh) && /[.]$/.test(en) && !/\p{Script=Han}/u.test(en.replaceAll('市辖区', ''))

describe('the register of rejections', () => {
  test('holds sixty-seven reasons under ids of their own', () => {
    expect(new Set(rejectionList.map(({ id }) => id)).size).toBe(67)
    expect(rejectionList.length).toBe(67)
  })
  test('knows every room of the folder', async () => {
    const rooms = readdirSync(new URL('.', import.meta.url)).filter(
      (name) => !/test/.test(name) && !['index.ts', 'kinds.ts'].includes(name),
    )
    const found = await Promise.all(rooms.map((name) => import(`./${name}`) as Promise<Record<string, unknown>>))
    const ids = found.flatMap((room) => Object.values(room).flat() as readonly { id: string }[]).map(({ id }) => id)
    expect(ids.toSorted()).toEqual(rejectionList.map(({ id }) => id).toSorted())
  })
  test('uses every kind', () => {
    const used = new Set<string>(rejectionList.map(({ kind }) => kind))
    expect(Object.keys(rejectionKinds).filter((kind) => !used.has(kind))).toEqual([])
  })
  test('covers every row, each by one reason', () => {
    const rows = Array.from({ length: 67 }, (_, i) => rejectionsCoverage[`rejection ${i + 1}`])
    const ids = rows.flatMap((row) => (row && 'in' in row ? row.in : []))
    expect(ids.toSorted()).toEqual(rejectionList.map(({ id }) => `rejection:${id}`).toSorted())
  })
  test('covers the seventeen words of the taxonomy, each by reasons of one kind', () => {
    const words = Object.entries(rejectionsCoverage).filter(([row]) => row.startsWith('2.7 '))
    expect(words.length).toBe(17)
    const kinds = words.map(([, row]) =>
      'in' in row
        ? [...new Set(row.in.map((place) => rejectionList.find(({ id }) => `rejection:${id}` === place)?.kind))]
        : [],
    )
    expect(kinds.filter((of) => of.length !== 1)).toEqual([])
    expect(new Set(kinds.flat()).size).toBe(17)
  })
})

describe.each(rejectionList.map((one) => [one.id, one] as const))('%s', (id, { reason, remedy, ...one }) => {
  const topics = ('topics' in one.caughtBy && one.caughtBy.topics) || []
  test('says reason and remedy in both languages', () => {
    expect([reason, remedy].filter((text) => !complete(text))).toEqual([])
    expect(new Set(one.stages).size).toBe(one.stages.length)
    expect(one.stages.length).toBeGreaterThan(0)
  })
  test('cites sources of the shelf', () => {
    expect(one.cites.length).toBeGreaterThan(0)
    expect(one.cites.filter((source) => !rulebook.sources[source])).toEqual([])
  })
  test('is seen by something a review shows, or says why nothing sees it', () => {
    if ('cannotSee' in one.caughtBy) expect(complete(one.caughtBy.cannotSee)).toBe(true)
    else expect(topics.length + (one.caughtBy.numbers?.length ?? 0)).toBeGreaterThan(0)
    const unseen = topics.filter((name) => {
      const { demand, procedures } = topicOf(name)
      const shown = demand.kind === 'material' || ('check' in demand && demand.check !== undefined)
      return !shown || !procedures.some((procedure) => rulebook.procedures[procedure]?.regime === 'icp-filing')
    })
    expect(unseen).toEqual([])
  })
  test('has a case for each topic and number format', () => {
    const shown = cases.filter((row) => row.of === id).flatMap(({ shows }) => shows)
    expect([...new Set(shown)].toSorted()).toEqual([...topics].toSorted())
    const kinds = numberCases.filter((row) => row.of === id).map(({ kind }) => kind)
    expect(kinds.toSorted()).toEqual([...(('numbers' in one.caughtBy && one.caughtBy.numbers) || [])].toSorted())
  })
})

/** What the review shows: findings that say something is wrong, and papers that are asked. */
function shown(procedure: ProcedureId, given: Given, on: RejectionCase['on'] = '2026-11-21'): readonly string[] {
  const company = {
    'principal.nature': 'enterprise',
    'principal.province': 'hunan',
    'service.form': 'website',
  } as const
  const view = viewOfGiven(Array.isArray(given) ? given : { ...company, ...given }, on)
  const wrong = findings(rulebook, procedure, view).filter(({ severity }) => severity !== 'cannot-tell')
  const asked = requirements(rulebook, procedure, view).asked.filter(({ kind }) => kind === 'material')
  return [...wrong.map(({ code }) => code), ...asked.map(({ topic }) => topic.id)]
}

describe('beforehand', () => {
  test.each(cases.map((row) => [row.of, row.shows.join(), row] as const))('%s is shown by %s', (_, __, row) => {
    const procedure = row.in ?? 'first-filing'
    expect(row.shows.filter((topic) => !topicOf(topic).procedures.includes(procedure))).toEqual([])
    expect(row.shows.filter((topic) => !shown(procedure, row.given, row.on).includes(topic))).toEqual([])
    expect(row.shows.filter((topic) => shown(procedure, row.near, row.on).includes(topic))).toEqual([])
  })
  test.each(numberCases)('$of is seen by the number format $kind', ({ kind, given, near }) => {
    const formats: Readonly<Record<string, { parse(input: string): { readonly ok: boolean } }>> = numberFormats
    expect(formats[kind]?.parse(given).ok).toBe(false)
    expect(formats[kind]?.parse(near).ok).toBe(true)
  })
})
