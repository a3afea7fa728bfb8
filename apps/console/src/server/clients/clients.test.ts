import * as fc from 'fast-check'
import { afterEach, beforeEach, expect, test } from 'vitest'
import { newId } from '../ids.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { canonicalPhone, maskPhone } from './phone.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

const add = async (input: object) => (await chen.call('clients.add', input)).data as { id: string; rev: number }
const names = async (search: string) =>
  ((await chen.call('clients.list', { search })).data as { name: string }[]).map((row) => row.name)

test('a client is found by a part of its name, the newest first', async () => {
  await add({ name: '红星互联科技有限公司' })
  trial.wait(1)
  await add({ name: '世纪互联' })
  expect(await names('互联')).toEqual(['世纪互联', '红星互联科技有限公司'])
  expect(await names('')).toHaveLength(2)
  expect(await names('%')).toEqual([])
  expect(await names("' or 1=1 --")).toEqual([])
})

test('a client is found by pinyin and initials, and counts its cases', async () => {
  const { id } = await add({ name: '北京红星互联' })
  await chen.call('cases.open', { clientId: id, procedure: 'first-filing' })
  for (const search of ['hxhl', 'hongxing', 'bjhx', 'BeiJing'])
    expect([search, await names(search)]).toEqual([search, ['北京红星互联']])
  expect(await names('lhx')).toEqual([])
  expect((await chen.call('clients.list', {})).data).toMatchObject([{ id, open: 1, closed: 0 }])
})

test('a client is found by the whole phone of its contact, however either was typed', async () => {
  await add({ name: 'A', contactPhone: '+86 139-1234-5678' })
  expect(await names('１３９１２３４５６７８')).toEqual(['A'])
  expect(await names('1391234567')).toEqual([])
})

test('the contact is sealed in the table and masked on the screen; revealing it leaves an entry', async () => {
  const { id } = await add({ name: 'A', contactName: '王芳', contactPhone: '13912345678', note: '只接受微信联系' })
  const row = await trial.house.db.selectFrom('clients').selectAll().executeTakeFirstOrThrow()
  expect(JSON.stringify({ ...row, name: '' })).not.toMatch(/13912345678|王芳|微信/)
  expect((await chen.call('clients.get', { id })).data).toEqual({
    id,
    name: 'A',
    contactName: '王芳',
    contactPhoneMasked: '139••••5678',
    note: '只接受微信联系',
    natures: [],
    createdAt: '2026-11-21T02:00:00.000Z',
    rev: 1,
  })
  expect((await chen.call('clients.reveal', { id })).data).toEqual({ contactPhone: '13912345678' })
  const [entry] = (await chen.call('journal.list', { clientId: id })).data as { action: string; fields: string[] }[]
  expect(entry).toMatchObject({ action: 'clients.revealed', fields: ['contactPhone'] })
})

test('what is left out stays, and only null removes: blank is not delete', async () => {
  const { id } = await add({ name: 'A', contactName: '王芳', contactPhone: '13912345678' })
  await chen.call('clients.change', { id, rev: 1, name: 'B' })
  expect((await chen.call('clients.get', { id })).data).toMatchObject({
    name: 'B',
    contactName: '王芳',
    contactPhoneMasked: '139••••5678',
  })
  expect((await chen.call('clients.change', { id, rev: 2, contactName: '' })).problem).toMatchObject({
    code: 'missing',
    path: 'contactName',
  })
  await chen.call('clients.change', { id, rev: 2, contactPhone: null })
  expect((await chen.call('clients.get', { id })).data).toMatchObject({ contactName: '王芳', contactPhoneMasked: null })
  expect(await names('13912345678')).toEqual([])
})

test('a phone that is none is refused at its field', async () => {
  const answer = await chen.call('clients.add', { name: 'A', contactPhone: '一三九' })
  expect(answer.problem).toMatchObject({ code: 'not-a-phone', path: 'contactPhone' })
})

test('an unknown client answers 404 in words', async () => {
  for (const path of ['clients.get', 'clients.reveal']) {
    const answer = await chen.call(path, { id: newId() })
    expect([answer.status, answer.problem?.code]).toEqual([404, 'unknown-client'])
  }
})

test.each([
  ['139 1234 5678', '13912345678'],
  ['(010) 6627-8888', '01066278888'],
  ['0086 139 1234 5678', '13912345678'],
  ['+852 2123 4567', '+85221234567'],
  ['400-610-0000', '4006100000'],
])('the phone %s is kept as %s', (typed, canonical) => {
  expect(canonicalPhone(typed)).toBe(canonical)
})

test('a canonical phone is its own canonical form, and its mask shows at most seven of its signs', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^[1-9]\d{6,12}$/), (digits) => {
      expect(canonicalPhone(canonicalPhone(digits) ?? '')).toBe(digits)
      const shown = [...maskPhone(digits)].filter((sign) => sign !== '•')
      expect(shown.length).toBeLessThanOrEqual(7)
      expect([...maskPhone(digits)]).toHaveLength(digits.length)
    }),
  )
})
