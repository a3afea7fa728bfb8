import { afterEach, beforeEach, expect, test } from 'vitest'
import { openCaseOf } from '../testing/casework.ts'
import { openTrial, setUp, type Trial } from '../testing/trial.ts'

let trial: Trial
beforeEach(async () => {
  trial = await openTrial()
})
afterEach(() => trial.close())

test('a request of a case in which nothing has a name yet is called by its client', async () => {
  const work = await openCaseOf(await setUp(trial), '星河集团')
  const draft = async (language: string) => {
    const { data } = await work.visitor.call('requests.draft', { id: work.id, medium: 'wechat', language })
    return (data as { text: string }).text.split('\n')[0]
  }
  expect(await draft('zh')).toBe('您好，“首次备案 · 星河集团”还需要您补充：')
  expect(await draft('en')).toBe('Hello, we still need the following from you (First filing · 星河集团):')
})
