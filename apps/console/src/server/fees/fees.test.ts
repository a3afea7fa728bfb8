/** A quote on a real case: the State's zero with its source apart, terms of success, paid and unpaid, and the export. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import { type CaseAtWork, openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { csv, yuan } from './export.ts'

let trial: Trial
let chen: Visitor
let work: CaseAtWork
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  work = await openCaseOf(chen, '红星, "科技"')
})
afterEach(() => trial.close())

type Line = { id: string; rev: number; state: string; amountFen: number | null; title: { zh: string } }
type Quote = {
  statutory: { amountFen: number; sources: { url: string }[] }[]
  lines: Line[]
  offered: { id: string; kind: string; amountFen: number | null }[]
  sums: Record<string, number>
}
const quote = async () => (await chen.call('fees.ofCase', { caseId: work.id })).data as Quote
const own = (title: string, amountFen: number | null, onSuccess = false) =>
  chen.call('fees.addOwn', { caseId: work.id, kind: 'agency', title, amountFen, onSuccess })

describe('a quote', () => {
  test('tells that the State charges nothing, with where that is read, and counts it in no sum', async () => {
    const { statutory, sums, lines } = await quote()
    expect(statutory.map(({ amountFen }) => amountFen)).toEqual([0])
    expect(statutory[0]?.sources.length).toBeGreaterThan(0)
    expect([lines, sums]).toEqual([[], { provider: 0, agency: 0, paid: 0, owed: 0, onSuccess: 0 }])
  })

  test('takes over a provider’s price the book knows, whole fen', async () => {
    const offered = (await quote()).offered.find(({ amountFen }) => amountFen !== null)
    expect(offered).toMatchObject({ kind: 'provider', amountFen: 9000 })
    await chen.call('fees.takeOver', { caseId: work.id, fee: offered?.id })
    expect((await quote()).sums).toMatchObject({ provider: 9000, agency: 0, owed: 9000 })
    const refused = await chen.call('fees.takeOver', { caseId: work.id, fee: 'licence-official' })
    expect(refused.problem?.code).toBe('not-offered')
  })

  test('keeps what is owed on success apart until the case reached its end, and lets it lapse when it is given up', async () => {
    await own('代办服务费', 300_050, true)
    await own('加急', 10_001)
    expect((await quote()).sums).toMatchObject({ agency: 310_051, owed: 10_001, onSuccess: 300_050 })
    await work.must('cases.abandon', { reason: '不办了' })
    const { sums, lines } = await quote()
    expect(lines.map(({ state }) => state)).toEqual(['lapsed', 'owed'])
    expect(sums).toMatchObject({ agency: 10_001, owed: 10_001, onSuccess: 0 })
  })

  test('is paid on a day, and taken back', async () => {
    await own('代办服务费', 5000)
    const [line] = (await quote()).lines
    const paid = { caseId: work.id, id: line?.id, rev: 1, paidOn: '2026-11-20' }
    expect((await chen.call('fees.setPaid', paid)).data).toEqual({ rev: 2 })
    expect((await chen.call('fees.setPaid', paid)).problem?.code).toBe('changed-meanwhile')
    expect((await quote()).sums).toMatchObject({ paid: 5000, owed: 0 })
    await chen.call('fees.setPaid', { ...paid, rev: 2, paidOn: null })
    expect((await quote()).sums).toMatchObject({ paid: 0, owed: 5000 })
    await chen.call('fees.remove', { caseId: work.id, id: line?.id, rev: 3 })
    expect((await quote()).lines).toEqual([])
  })

  test('takes no part of a fen', async () => {
    expect((await own('x', 0.5)).status).toBe(400)
    expect((await own('x', -1)).status).toBe(400)
    expect((await own('x', null)).status).toBe(200)
    expect((await quote()).lines[0]).toMatchObject({ state: 'open', amountFen: null })
  })

  test('has its own words sealed', async () => {
    await own('给周明远的返点', 100)
    const rows = await trial.house.db.selectFrom('fee_lines').select('title').execute()
    expect(rows[0]?.title?.includes('返点')).toBe(false)
  })
})

test('the export has every line in both kinds, and nothing a spreadsheet would run', async () => {
  await own('=HYPERLINK("x")', 123_456)
  const { text, rows } = (await chen.call('fees.export', {})).data as { text: string; rows: number }
  expect(rows).toBe(2)
  expect(text).toBe(
    '\uFEFF客户,案件,类别,项目,金额（元）,成功才收,状态,付款日\r\n' +
      '"红星, ""科技""",首次备案,官方,ICP 备案官方收费,0.00,,,\r\n' +
      '"红星, ""科技""",首次备案,代办,"\'=HYPERLINK(""x"")",1234.56,,待付,\r\n',
  )
})
test('fen are written by their digits', () => {
  expect([0, 5, 99, 100, 123_456, null].map(yuan)).toEqual(['0.00', '0.05', '0.99', '1.00', '1234.56', ''])
  expect(csv([['-1', '+2', '@x', 'a\nb']])).toBe("\uFEFF'-1,'+2,'@x,\"a\nb\"\r\n")
})
