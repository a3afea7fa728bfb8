/** An agency's own rules over real cases: shown first, marked everywhere, never a law, and taken back. */
import type { Problem } from '@beian/domain/vocabulary'
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { day } from '../instants.ts'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { goodPassword, invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
let work: CaseAtWork
let elsewhere: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '红星科技')
  elsewhere = await openCaseOf(chen, '青屿')
  await work.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'guangdong' } })
  await elsewhere.must('cases.recordFacts', { subject: 'principal', facts: { 'principal.province': 'hebei' } })
})
afterEach(() => trial.close())

const text = (zh: string) => ({ zh, en: `In English: ${zh.length}` })
const shared = { cites: ['decree-291'], standing: 'statute', confidence: 'primary' }
const topic = (demand: object, says: object, statement: object) => ({
  definition: {
    kind: 'topic',
    topic: {
      id: 'anything',
      title: text('电话回访'),
      regime: 'icp-filing',
      procedures: ['first-filing'],
      each: 'case',
      whose: { 'principal.province': 'guangdong' },
      demand,
      says,
      statements: [{ from: { day: '2026-01-01' }, ...shared, ...statement }],
      examples: [],
    },
  },
})
const callBack = topic({ kind: 'duty' }, { rule: text('提交前电话回访客户。') }, { value: { word: 'rule' } })

type Preview = { caseId: string; asked: { before: null; after: { zh: string } }[] }[]

type Listed = {
  readonly rows: readonly { readonly next: { readonly day: string; readonly topic: string } | null }[]
  readonly titles: readonly (readonly [string, object])[]
}

describe('a house rule', () => {
  test('shows which cases it would touch, before it is added', async () => {
    const touched = (await chen.call('houseRules.preview', callBack)).data as Preview
    expect(touched.map(({ caseId }) => caseId)).toEqual([work.id])
    expect(touched[0]?.asked).toEqual([{ before: null, after: text('提交前电话回访客户。') }])
    expect((await work.page()).others.some(({ title }) => title.zh.includes('电话回访'))).toBe(false)
  })

  test('stands in the checklist under the agency’s name, whatever standing was claimed for it', async () => {
    expect((await chen.call('houseRules.add', callBack)).data).toMatchObject({ cases: 1 })
    const page = await work.page()
    const line = page.others.find(({ title }) => title.zh === '内部规则：电话回访')
    expect(line).toMatchObject({ layer: 'agency', text: { zh: '提交前电话回访客户。' } })
    expect(page.explanations[line?.ref ?? '']).toMatchObject({
      standing: 'agency-claim',
      confidence: 'unverified',
      sources: [{ id: 'house-rules' }],
    })
    expect((await elsewhere.page()).others.some(({ title }) => title.zh.includes('电话回访'))).toBe(false)
  })

  test('asks for a paper without ever keeping a case back', async () => {
    const paper = topic({ kind: 'material' }, text('另存一份营业执照。'), { value: { oneOf: ['business-licence'] } })
    await chen.call('houseRules.add', paper)
    const { findings } = await work.page()
    const found = findings.find(({ code }) => code.startsWith('house-'))
    expect(found).toMatchObject({ severity: 'advise', lacks: 'material' })
  })

  test('sets a limit that runs and is named in calendars', async () => {
    const demand = { kind: 'time-limit', after: 'opened', until: ['submitted'], who: 'consultant' }
    const limit = topic(demand, text('建案后 {range} {unit}内提交。'), { value: { max: 10, unit: 'working-day' } })
    await chen.call('houseRules.add', limit)
    const rows = await trial.house.db.selectFrom('agenda').select(['title_zh', 'layer', 'day']).execute()
    // Ten working days from Saturday 21 November.
    expect(rows).toContainEqual({ title_zh: '内部规则：电话回访', layer: 'agency', day: '2026-12-04' })
    const { rows: listed, titles } = (await chen.call('cases.list')).data as Listed
    expect(listed[0]?.next).toMatchObject({ day: '2026-12-04' })
    expect(new Map(titles).get(`topic/${listed[0]?.next?.topic}`)).toMatchObject({ zh: '内部规则：电话回访' })
    expect((await work.page()).turn.due).toMatchObject({ house: true, title: { zh: '内部规则：电话回访' } })
  })

  test('is withdrawn, and both are in the journal', async () => {
    const { id } = (await chen.call('houseRules.add', callBack)).data as { id: string }
    expect((await chen.call('houseRules.withdraw', { id })).data).toEqual({ cases: 1 })
    expect((await work.page()).others.some(({ title }) => title.zh.includes('电话回访'))).toBe(false)
    expect((await chen.call('houseRules.withdraw', { id })).problem?.code).toBe('unknown-house-rule')
    const entries = (await chen.call('journal.list', { limit: 5 })).data as { action: string }[]
    expect(entries.map(({ action }) => action)).toEqual(
      expect.arrayContaining(['house-rules.added', 'house-rules.withdrawn']),
    )
  })
})

test('an answer to a question the authority answers stands aside, and the preview says that it touches nothing', async () => {
  const statement = { from: { day: '2026-01-01' }, ...shared, value: { max: 5, unit: 'calendar-day' } }
  const definition = { kind: 'statement', topic: 'police-filing', scope: 'nation', statement }
  expect((await chen.call('houseRules.preview', { definition })).data).toEqual([])
})

describe('an answer to a question of the book', () => {
  const statement = { from: { day: '2026-01-01' }, ...shared, value: {}, when: { 'principal.nature': ['enterprise'] } }
  const sameCity = { kind: 'statement', topic: 'same-city', scope: 'nation', statement, until: '2026-11-30' }
  const asked = async (filed: CaseAtWork) =>
    (await filed.page()).findings.filter(({ code }) => code === 'same-city').map(({ severity }) => severity)
  beforeEach(async () => {
    const facts = {
      'principal.province': 'jiangsu',
      'principal.city': '苏州市',
      'principal.documentAddress': '南京市玄武区北京东路 1 号',
    }
    await work.must('cases.recordFacts', {
      subject: 'principal',
      facts: { ...facts, 'principal.nature': 'enterprise' },
    })
    await elsewhere.must('cases.recordFacts', {
      subject: 'principal',
      facts: { ...facts, 'principal.nature': 'individual' },
    })
  })

  test('is offered with what the law says now and the fields of an answer', async () => {
    const all = (await chen.call('houseRules.questions')).data as { id: string; now: object[]; fields: object[] }[]
    expect(all.find(({ id }) => id === 'same-city')).toMatchObject({ now: [], fields: [] })
    expect(all.find(({ id }) => id === 'police-filing')?.fields).toMatchObject([{ name: 'max' }, { name: 'unit' }])
    expect(all.find(({ id }) => id === 'district-words')).toMatchObject({
      now: [{ zh: expect.stringContaining('市辖区') as string }],
      fields: [{ name: 'denied', kind: 'texts' }],
    })
  })

  test('holds for the natures it names, advises only, and ends the day after its last', async () => {
    const touched = (await chen.call('houseRules.preview', { definition: sameCity })).data as Preview
    expect(touched.map(({ caseId }) => caseId)).toEqual([work.id])
    await chen.call('houseRules.add', { definition: sameCity })
    expect([await asked(work), await asked(elsewhere)]).toEqual([['advise'], []])
    trial.wait(10 * day)
    await chen.call('session.signIn', { signInName: 'chen', password: goodPassword })
    expect(await asked(work)).toEqual([])
  })

  test('is refused where a part of it is missing or strange', async () => {
    const given = (value: object, more: object = {}) => ({
      definition: {
        kind: 'statement',
        topic: 'police-filing',
        scope: 'nation',
        statement: { ...statement, value },
        ...more,
      },
    })
    const what = async (input: object) => {
      const { problem } = await chen.call('houseRules.preview', input)
      return [problem?.code, problem?.path]
    }
    const unit = 'definition/statement/value/unit'
    expect(await what(given({ max: 5 }))).toEqual(['missing', unit])
    expect(await what(given({ max: 5, unit: 'fortnight' }))).toEqual(['house-rule-unfit', unit])
    expect(await what(given({ max: 5, unit: 'month' }, { topic: 'no-such' }))).toEqual([
      'house-rule-unfit',
      'definition/topic',
    ])
    expect(
      (await chen.call('houseRules.preview', given({ max: 5, unit: 'month' }, { until: '2026-02-30' }))).status,
    ).toBe(400)
  })
})

test('what names things the book does not have, or says nothing, is refused', async () => {
  const paper = topic({ kind: 'material' }, text('x'), { value: { oneOf: ['no-such-paper'] } })
  expect((await chen.call('houseRules.add', paper)).problem?.code).toBe('house-rule-unfit')
  const { topic: own } = callBack.definition
  const empty = { definition: { kind: 'topic', topic: { ...own, statements: [] } } }
  expect((await chen.call('houseRules.add', empty)).problem?.code).toBe('house-rule-empty')
  expect((await chen.call('houseRules.add', { definition: { kind: 'topic', topic: {} } })).status).toBe(400)
  const nameless = { ...own, title: { zh: '', en: 'Call back' }, procedures: [] }
  const { data } = await chen.call('houseRules.preview', { definition: { kind: 'topic', topic: nameless } })
  const { problems } = (data as { error: { data: { problems: Problem[] } } }).error.data
  expect(problems.map(({ code, path }) => [code, path])).toEqual([
    ['missing', 'definition/topic/title/zh'],
    ['too-few', 'definition/topic/procedures'],
  ])
  const li = await invite(chen, 'li')
  expect((await li.call('houseRules.add', callBack)).problem?.code).toBe('not-allowed')
})
