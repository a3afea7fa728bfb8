/** Divisions on a real console: the list itself, a pick that the server checks, and what was typed before. */
import { type FactKey, factKeys, facts, provinceIds } from '@beian/domain/vocabulary'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { type Division, divisions, isListed } from './area-list.ts'
import { standingOf } from './facts.ts'

let trial: Trial
let visitor: Visitor
let work: CaseAtWork
beforeAll(async () => {
  trial = await openTrial()
  visitor = await setUp(trial)
  work = await openCaseOf(visitor, '广州示例')
})
afterAll(() => trial.close())

const named = (name: string, level: Division['level'] = 'district') =>
  divisions.filter((one) => one.name === name && one.level === level)

describe('the list', () => {
  const districts = divisions.filter(({ level }) => level === 'district')
  test('has 2,846 of county level, zones and merged districts left out', () => {
    expect(districts.filter(isListed)).toHaveLength(2846)
  })
  test('has every province, and every district lies in a city of it', () => {
    expect([...new Set(divisions.map(({ province }) => province))].sort()).toEqual([...provinceIds].sort())
    const cities = new Set(
      divisions.filter(({ level }) => level === 'city').map(({ province, name }) => province + name),
    )
    expect(districts.filter(({ province, city }) => !cities.has(province + city))).toEqual([])
  })
  test('names each once', () => expect(new Set(divisions.map(({ id }) => id)).size).toBe(divisions.length))
  test('knows what was founded lately and nothing that was merged or is a zone', () => {
    expect(named('和安县')).toMatchObject([{ code: '653229', city: '和田地区' }])
    expect(named('临平区')).toMatchObject([{ code: '330113', city: '杭州市' }])
    for (const name of ['港闸区', '梅列区', '下城区', '江北新区', '苏州工业园区', '市辖区'])
      expect(named(name)).toEqual([])
  })
  test('puts a county that answers to the province in the place of its city, and towns under the city’s code', () => {
    expect(named('仙桃市', 'city')).toMatchObject([{ province: 'hubei', code: '429004' }])
    expect(named('仙桃市')).toMatchObject([{ city: '仙桃市' }])
    expect(named('虎门镇')).toMatchObject([{ city: '东莞市', code: '441900' }])
    expect(named('云阳县')).toMatchObject([{ city: '重庆市', code: '500235' }])
  })
  test('one noun alone has divisions, each level once', () => {
    const keys = factKeys.filter((key: FactKey) => facts[key].division !== undefined)
    expect(keys.map((key) => facts[key].division)).toEqual(['province', 'city', 'district'])
    expect(new Set(keys.map((key) => key.split('.')[0])).size).toBe(1)
  })
})

describe('what stands in a field', () => {
  const at = (known: object, key: FactKey = 'principal.district') => standingOf(key, known)
  const guangzhou = { 'principal.province': 'guangdong', 'principal.city': '广州市' }
  test.each([
    [
      { ...guangzhou, 'principal.district': '越秀区' },
      { is: 'listed', code: '440104' },
    ],
    [
      { ...guangzhou, 'principal.district': '南山区' },
      { is: 'elsewhere', within: { zh: '深圳市', en: '深圳市' } },
    ],
    [
      { ...guangzhou, 'principal.district': '自贸区' },
      { is: 'unlisted', asOf: '2025-08' },
    ],
    [
      { 'principal.province': 'guangdong', 'principal.district': '越秀区' },
      { is: 'listed', code: '440104' },
    ],
    [guangzhou, undefined],
    [{ 'principal.district': '越秀区' }, undefined],
  ])('%j', (known, expected) => expect(at(known)).toEqual(expected))
  test('a city of another province is in no list of this one', () =>
    expect(at({ 'principal.province': 'hubei', 'principal.city': '广州市' }, 'principal.city')).toMatchObject({
      is: 'unlisted',
    }))
})

type Listed = readonly Division[]

describe('picked in the form', () => {
  test('lists a province’s divisions, found by sound', async () => {
    const data = (await visitor.call('divisions.within', { province: 'guangdong' })).data as { divisions: Listed }
    expect(data.divisions.every(({ province }) => province === 'guangdong')).toBe(true)
    const sounds = data.divisions.find(({ name }) => name === '天河区')?.sounds ?? ''
    expect(sounds.split(' ')).toEqual(expect.arrayContaining(['tianhequ', 'thq']))
  })
  test('fills province, city and district at once, in our words', async () => {
    const [tianhe] = named('天河区')
    await work.must('cases.recordFacts', { subject: 'principal', facts: {}, division: tianhe?.id })
    const page = await work.page()
    expect(page.subjects.find(({ id }) => id === 'principal')?.facts).toMatchObject({
      'principal.province': 'guangdong',
      'principal.city': '广州市',
      'principal.district': '天河区',
    })
    const fields = page.intake.flatMap(({ entries }) => entries.flatMap((entry) => entry.fields))
    expect(fields.find(({ key }) => key === 'principal.district')?.division).toEqual({ is: 'listed', code: '440106' })
  })
  test('refuses one that is not in the list, and names what a colleague chose meanwhile', async () => {
    const unknown = await work.send('cases.recordFacts', { subject: 'principal', facts: {}, division: '440199' })
    expect([unknown.status, unknown.problem?.code]).toEqual([404, 'unknown-division'])
    const seen = { 'principal.province': 'guangdong', 'principal.city': '广州市', 'principal.district': '越秀区' }
    const [nanshan] = named('南山区').filter(({ city }) => city === '深圳市')
    const stale = await work.send('cases.recordFacts', { subject: 'principal', facts: {}, division: nanshan?.id, seen })
    expect([stale.status, stale.problem?.code]).toEqual([409, 'changed-meanwhile'])
  })
  test('takes what is typed all the same, and says that it is not in the list', async () => {
    await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.district': '南沙自贸区' } })
    const fields = (await work.page()).intake.flatMap(({ entries }) => entries.flatMap((entry) => entry.fields))
    expect(fields.find(({ key }) => key === 'principal.district')?.division).toMatchObject({ is: 'unlisted' })
  })
})
