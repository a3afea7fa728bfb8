import { afterEach, beforeEach, describe, expect, test } from 'vitest'
import * as z from 'zod'
import { newId } from '../ids.ts'
import { RefusalError, refuse } from '../problems.ts'
import { goodPassword, invite, openTrial, setUp, type Trial, type Visitor } from '../testing/trial.ts'
import { diskProblem } from './disk.ts'
import { carryOut } from './transaction.ts'

let trial: Trial
let chen: Visitor
beforeEach(async () => {
  trial = await openTrial()
  chen = await setUp(trial)
})
afterEach(() => trial.close())

const clients = async () =>
  trial.house.db.selectFrom('clients').select(['id', 'name', 'rev']).orderBy('created_at').execute()
const entries = async () => (await trial.house.db.selectFrom('journal').select('seq').execute()).length

describe('a command sent again', () => {
  test('one after the other, it is done once and answered alike', async () => {
    const key = newId()
    const answers = [
      await chen.call('clients.add', { name: '红星科技' }, key),
      await chen.call('clients.add', { name: '红星科技' }, key),
    ]
    expect(answers[0]?.status).toBe(200)
    expect(answers[1]?.data).toEqual(answers[0]?.data)
    expect(await clients()).toHaveLength(1)
  })

  test('all at once, it is done once and answered alike', async () => {
    const key = newId()
    const answers = await Promise.all(
      Array.from({ length: 8 }, () => chen.call('clients.add', { name: '红星科技' }, key)),
    )
    expect(new Set(answers.map((answer) => JSON.stringify([answer.status, answer.data]))).size).toBe(1)
    expect(await clients()).toHaveLength(1)
  })

  test('after a restart, it is answered as before', async () => {
    const key = newId()
    const first = await chen.call('team.invite', { name: '李', role: 'consultant' }, key)
    trial = await trial.restart()
    Object.assign(chen, { trial })
    expect((await chen.call('team.invite', { name: '李', role: 'consultant' }, key)).data).toEqual(first.data)
  })

  test('with another input or for something else under the same key, it is refused', async () => {
    const key = newId()
    await chen.call('clients.add', { name: '红星科技' }, key)
    expect((await chen.call('clients.add', { name: '红星' }, key)).problem?.code).toBe('key-reused')
    expect((await chen.call('session.endOthers', {}, key)).problem?.code).toBe('key-reused')
    expect(await clients()).toHaveLength(1)
  })

  test('by somebody else under the same key, it is another command', async () => {
    const li = await invite(chen, 'li')
    const key = newId()
    const [mine, theirs] = [
      await chen.call('clients.add', { name: 'A' }, key),
      await li.call('clients.add', { name: 'A' }, key),
    ]
    expect(theirs.status).toBe(200)
    expect(theirs.data).not.toEqual(mine.data)
  })

  test('without a key, or with one that could be guessed, it is refused', async () => {
    expect((await chen.call('clients.add', { name: 'A' }, '')).problem?.code).toBe('key-missing')
    expect((await chen.call('clients.add', { name: 'A' }, '1')).problem?.code).toBe('key-missing')
  })

  test('what was refused is not remembered: corrected, it goes through under the same key', async () => {
    const key = newId()
    const { data } = await chen.call('clients.add', { name: 'A' })
    const { id } = data as { id: string }
    expect((await chen.call('clients.change', { id, rev: 7, name: 'B' }, key)).problem?.code).toBe('changed-meanwhile')
    expect((await chen.call('clients.change', { id, rev: 1, name: 'B' }, key)).status).toBe(200)
  })

  test('the answer that is kept stands nowhere in clear', async () => {
    const { data } = await chen.call('team.invite', { name: '李', role: 'consultant' })
    const token = (data as { link: string }).link.split('#')[1] ?? ''
    const rows = await trial.house.db.selectFrom('commands').select('answer').execute()
    expect(rows.length).toBeGreaterThan(0)
    expect(rows.some((row) => row.answer.includes(token))).toBe(false)
  })
})

describe('two people at the same client', () => {
  test('the later change is not saved over the earlier one', async () => {
    const li = await invite(chen, 'li')
    const { id } = (await chen.call('clients.add', { name: '红星科技' })).data as { id: string }
    expect((await chen.call('clients.change', { id, rev: 1, name: '红星科技公司' })).data).toEqual({ rev: 2 })
    const late = await li.call('clients.change', { id, rev: 1, name: '红星' })
    expect([late.status, late.problem?.code, late.problem?.path]).toEqual([409, 'changed-meanwhile', 'rev'])
    expect(await clients()).toEqual([{ id, name: '红星科技公司', rev: 2 }])
  })

  test('of many changes on one revision exactly one is saved', async () => {
    const { id } = (await chen.call('clients.add', { name: '0' })).data as { id: string }
    const names = ['1', '2', '3', '4', '5', '6']
    const answers = await Promise.all(names.map((name) => chen.call('clients.change', { id, rev: 1, name })))
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409, 409, 409, 409, 409])
    expect((await clients())[0]?.rev).toBe(2)
  })

  test('an unknown client answers 404 in words', async () => {
    const answer = await chen.call('clients.change', { id: newId(), rev: 1, name: 'x' })
    expect([answer.status, answer.problem?.message.zh]).toEqual([404, '没有这位客户。'])
  })
})

describe('one transaction', () => {
  const actor = { kind: 'console' } as const

  test('a refusal undoes everything, a deed after the commit included', async () => {
    const before = await entries()
    let told = false
    const work = carryOut(trial.house, actor, async ({ journal, afterCommit }) => {
      await journal({ action: 'test.done' })
      afterCommit(() => {
        told = true
      })
      return refuse('not-allowed')
    })
    await expect(work).rejects.toThrow(RefusalError)
    expect([await entries(), told]).toEqual([before, false])
  })

  test('a command that leaves no journal entry is a fault of ours and changes nothing', async () => {
    const user = { sign_in_name: 'changed' }
    const work = carryOut(trial.house, actor, async ({ trx }) => {
      await trx.updateTable('users').set(user).execute()
      return {}
    })
    await expect(work).rejects.toThrow(/journal entry/)
    expect(await trial.house.db.selectFrom('users').select('sign_in_name').execute()).toEqual([
      { sign_in_name: 'chen' },
    ])
  })

  test('what is told after the commit finds it on the disk', async () => {
    let found = -1
    const before = await entries()
    await carryOut(trial.house, actor, async ({ journal, afterCommit }) => {
      await journal({ action: 'test.done' })
      afterCommit(() => {
        const seen = trial.house.db.selectFrom('journal').select('seq').execute()
        void seen.then((rows) => {
          found = rows.length
        })
      })
      return {}
    })
    expect(await entries()).toBe(before + 1)
    expect(found).toBe(before + 1)
  })
})

describe('a disk that fails', () => {
  const failure = (code: string) => Object.assign(new Error('disk'), { code })

  test('full, it is a refusal in words and the console goes on', () => {
    for (const code of ['ENOSPC', 'EDQUOT', 'EROFS'])
      expect(diskProblem(trial.house, failure(code))?.refused[0].code).toBe('disk-full')
  })

  test('full, nothing is half done and everything works again when there is room', async () => {
    const { db } = trial.house
    const before = await clients()
    const { sql } = await import('kysely')
    const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(db)
    await sql`pragma max_page_count = ${sql.raw(String(rows[0]?.page_count))}`.execute(db)
    const answer = await chen.call('clients.add', { name: 'A', note: 'x'.repeat(4000) })
    expect([answer.status, answer.problem?.code]).toEqual([503, 'disk-full'])
    expect(await clients()).toEqual(before)
    await sql`pragma max_page_count = 1000000`.execute(db)
    expect((await chen.call('clients.add', { name: 'A' })).status).toBe(200)
  })

  test('any other fault is not called a full disk', () => {
    expect(diskProblem(trial.house, failure('EACCES'))).toBeUndefined()
    expect(diskProblem(trial.house, new z.ZodError([]))).toBeUndefined()
    expect(diskProblem(trial.house, goodPassword)).toBeUndefined()
  })
})
