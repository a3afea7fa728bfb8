/** An agency's own rules over real cases: shown first, marked everywhere, never a law, and taken back. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

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

test('what names things the book does not have, or says nothing, is refused', async () => {
  const paper = topic({ kind: 'material' }, text('x'), { value: { oneOf: ['no-such-paper'] } })
  expect((await chen.call('houseRules.add', paper)).problem?.code).toBe('house-rule-unfit')
  const { topic: own } = callBack.definition
  const empty = { definition: { kind: 'topic', topic: { ...own, statements: [] } } }
  expect((await chen.call('houseRules.add', empty)).problem?.code).toBe('house-rule-empty')
  expect((await chen.call('houseRules.add', { definition: { kind: 'topic', topic: {} } })).status).toBe(400)
  const li = await invite(chen, 'li')
  expect((await li.call('houseRules.add', callBack)).problem?.code).toBe('not-allowed')
})
