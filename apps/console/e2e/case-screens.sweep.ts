/** Every tab of a case and everything that opens on it, held against `sweep.ts`; then a piece of work by keyboard alone. */
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { type Cases, change, fillIn, findCases } from './case/cases.ts'
import { names, screenOf } from './case/visits.ts'
import { testWork } from './case/work.ts'
import { fact } from './hands.ts'
import { openSweep, type Sweep } from './sweep.ts'

let sweep: Sweep
let cases: Cases
beforeAll(async () => {
  sweep = await openSweep()
  cases = await findCases(sweep.desk.chen)
  await fillIn(sweep.desk.chen, cases)
}, 600_000)
afterAll(() => sweep?.close())

test.each(names)('%s', async (name) => expect(await sweep.visit(screenOf(name, cases))).toEqual([]))

test('every tab was visited', () => expect([...sweep.offered].filter((one) => !sweep.visited.has(one))).toEqual([]))

test('a field that somebody else changed meanwhile shows both values', async () => {
  const id = cases.asked
  const { data } = await sweep.desk.chen.call('cases.get', { id })
  const { subjects } = data as { subjects: readonly { id: string; noun: string }[] }
  const subject = subjects.find(({ noun }) => noun === 'service')?.id
  let visits = 0
  const found = await sweep.visit({
    name: 'case-contested',
    only: { language: 'zh', theme: 'light', width: 390 },
    path: `/cases/${id}/facts`,
    ready: '.fact',
    opened: [
      {
        name: 'both',
        open: async (page) => {
          const input = fact(page, 'service.name').locator('input').first()
          await input.fill('青屿直播间')
          visits += 1
          const theirs = `青屿直播第${visits}台`
          await change(sweep.desk.chen, 'cases.recordFacts', { id, subject, facts: { 'service.name': theirs } })
          await input.blur()
          await fact(page, 'service.name').getByText(theirs).waitFor()
        },
        close: async () => undefined,
      },
    ],
  })
  expect(found).toEqual([])
})

test('a case that is not there says so', async () => {
  const only = { language: 'en', theme: 'light', width: 1440 } as const
  const screen = { name: 'case-unknown', path: '/cases/0000000000/facts', ready: '[role="alert"]', only }
  expect(await sweep.visit(screen)).toEqual([])
})

describe('a piece of work without a mouse', () => {
  testWork(() => ({ desk: sweep.desk, cases }))
})
