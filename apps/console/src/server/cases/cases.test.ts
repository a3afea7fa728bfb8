import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

test('opens', async () => {
  const { id: clientId } = (await chen.call('clients.add', { name: '星河数据' })).data as { id: string }
  const opened = await chen.call('cases.open', { clientId, procedure: 'first-filing' })
  expect(opened.data).toEqual({ id: expect.any(String), rev: 1 })
  const { id } = opened.data as { id: string }
  const recorded = await chen.call('cases.recordFacts', {
    id,
    rev: 1,
    subject: 'principal',
    facts: {
      'principal.nature': 'enterprise',
      'principal.province': 'guangdong',
      'principal.documentAddress': '南山区星河路 1 号',
    },
  })
  expect(recorded.data).toEqual({ rev: 2, forgiven: [] })
  const page = await chen.call('cases.get', { id })
  console.log(JSON.stringify(page.data, null, 1).slice(0, 6000))
  console.log(JSON.stringify((await chen.call('cases.list', {})).data, null, 1))
})
