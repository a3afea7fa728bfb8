/** The questions of the book in force, found outside of any case. */
import { rulebook } from '@beian/domain/rulebook'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { openTrial, setUp, type Trial, Visitor } from '../testing/trial.ts'
import { findTopics, type topicPage } from './topics.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

type Page = NonNullable<ReturnType<typeof topicPage>>
const get = async (id: string) => (await chen.call('topics.get', { id })).data as Page
const find = async (text: string) => (await chen.call('topics.find', { text })).data as { id: string }[]

test('a question is found by words of it in either language, before those whose sentences have them', async () => {
  for (const text of ['短信核验', 'sms CHECK', 'ＳＭＳ check']) expect((await find(text))[0]?.id).toBe('sms-check')
  expect(await find('龙凤呈祥')).toEqual([])
  expect(await find(' ')).toEqual([])
  expect(await find('备案')).toHaveLength(5)
})

test('every question of the book is found by its own title and has a page', () => {
  for (const { id, title } of rulebook.topics)
    expect(findTopics(rulebook, { text: title.zh, limit: 20 }).map((one) => one.id)).toContain(id)
})

test('its page tells the nation’s answer with its sources, and each province that differs', async () => {
  const page = await get('domain-name-validity')
  expect(page.nation.every(({ sources }) => sources.length > 0)).toBe(true)
  expect(page.provinces.map(({ province }) => province)).toContain('hebei')
  expect(page.provinces.length + page.same.length + page.unseen).toBe(31)
})

test('a question nobody asks is refused, and whoever is not signed in finds nothing', async () => {
  expect((await chen.call('topics.get', { id: 'no-such' })).problem?.code).toBe('unknown-topic')
  const { status } = await new Visitor(trial).call('topics.find', { text: '短信' })
  expect(status).toBe(401)
})
