/** Views: one's own and the team's; who may change them; with which one a list opens. */
import { afterEach, beforeEach, expect, test } from 'vitest'
import { invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'

let trial: Trial
let chen: Visitor
let li: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
  li = await invite(chen, 'li')
})
afterEach(() => trial.close())

type View = { id: string; name: string; address: string; shared: boolean; mine: boolean; first: boolean; rev: number }
const viewsOf = async (who: Visitor) => (await who.call('views.list')).data as View[]
const save = async (who: Visitor, view: object) =>
  (await who.call('views.save', view)).data as { id: string; rev: number }

test('what was searched for is not kept: it may be a phone number', async () => {
  await save(chen, { name: '广东', address: 'search=13570921846&turn=client&province=guangdong', shared: false })
  expect(await viewsOf(chen)).toMatchObject([{ address: 'province=guangdong&turn=client', mine: true, shared: false }])
})

test('colleagues see a view only while it is shared, and never change it', async () => {
  const { id } = await save(chen, { name: '等客户', address: 'turn=client', shared: false })
  expect(await viewsOf(li)).toEqual([])
  expect((await li.call('views.change', { id, rev: 1, name: '我的' })).problem?.code).toBe('unknown-view')
  expect((await chen.call('views.change', { id, rev: 1, shared: true })).status).toBe(200)
  expect(await viewsOf(li)).toMatchObject([{ id, mine: false, owner: '陈晓' }])
  expect((await li.call('views.remove', { id, rev: 2 })).problem?.code).toBe('view-of-another')
  expect((await li.call('views.first', { id })).status).toBe(200)
  expect(await viewsOf(li)).toMatchObject([{ first: true }])
  expect(await viewsOf(chen)).toMatchObject([{ first: false }])
  await chen.call('views.change', { id, rev: 2, shared: false })
  expect(await viewsOf(li)).toEqual([])
  await chen.call('views.change', { id, rev: 3, shared: true })
  expect(await viewsOf(li)).toMatchObject([{ first: false }])
})

test('a name is taken once by each person, and a stale change is refused', async () => {
  const { id } = await save(chen, { name: '等客户', address: 'turn=client', shared: false })
  expect((await chen.call('views.save', { name: '等客户', address: '', shared: false })).problem).toMatchObject({
    code: 'view-name-taken',
    path: 'name',
  })
  expect((await li.call('views.save', { name: '等客户', address: '', shared: false })).status).toBe(200)
  expect((await chen.call('views.change', { id, rev: 1, name: '等客户', address: 'turn=authority' })).status).toBe(200)
  expect((await chen.call('views.change', { id, rev: 1, name: '旧' })).problem?.code).toBe('changed-meanwhile')
})

test('a view that is removed opens no list any more', async () => {
  const { id } = await save(chen, { name: '等客户', address: 'turn=client', shared: true })
  await li.call('views.first', { id })
  expect((await chen.call('views.remove', { id, rev: 1 })).status).toBe(200)
  expect(await viewsOf(li)).toEqual([])
  expect((await li.call('views.first', { id })).problem?.code).toBe('unknown-view')
  expect((await li.call('views.first', { id: null })).status).toBe(200)
})
