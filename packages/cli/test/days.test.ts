/** Working days from the command line, by the notices that are published. */
import { expect, test } from 'vitest'
import { answers, beian } from './calling.ts'

const one = async (...args: readonly string[]) => answers((await beian([...args, '--json'])).out)[0]

test('a make-up Saturday is a working day, a holiday is none and has its name', async () => {
  expect(await one('workday', 'is', '2026-10-10')).toEqual({
    date: '2026-10-10',
    workday: true,
    provisional: false,
    name: 'make-up working day',
  })
  expect(await one('workday', 'is', '2026-10-01', '--lang', 'zh')).toMatchObject({ workday: false, name: '国庆节' })
  expect(await one('workday', 'is', '2026-11-23')).toMatchObject({ workday: true, name: null })
})

test('past the last published year an answer is provisional', async () => {
  expect(await one('workday', 'is', '2027-01-01')).toMatchObject({ workday: false, provisional: true })
  expect(await one('workday', 'add', '2026-12-25 10')).toMatchObject({ provisional: true })
  expect(await one('workday', 'between', '2026-12-01 2027-02-01')).toMatchObject({ provisional: true })
})

test('adding counts from the next day, a negative number back, quoted or not', async () => {
  expect(await one('workday', 'add', '2026-09-30 20')).toEqual({
    from: '2026-09-30',
    n: 20,
    date: '2026-11-03',
    provisional: false,
  })
  expect(await one('workday', 'add', '2026-02-24 -3')).toEqual({
    from: '2026-02-24',
    n: -3,
    date: '2026-02-12',
    provisional: false,
  })
  expect(await one('workday', 'add', '2026-02-24', '-3')).toMatchObject({ date: '2026-02-12' })
})

test('between two days the last counts; the other way round it is negative', async () => {
  expect(await one('workday', 'between', '2026-09-30 2026-10-12')).toEqual({
    from: '2026-09-30',
    to: '2026-10-12',
    workdays: 4,
    provisional: false,
  })
  expect(await one('workday', 'between', '2026-10-12 2026-09-30')).toMatchObject({ workdays: -4 })
})

test('a line that is no day is answered in its place, and the command exits 2', async () => {
  const { exit, out } = await beian(['workday', 'is', '--json'], '2026-02-30\n2026-03-02\n\n')
  expect(exit).toBe(2)
  expect(answers(out)).toMatchObject([
    { input: '2026-02-30', workday: null, problem: { code: 'not-a-day' } },
    { date: '2026-03-02', workday: true },
    { problem: { code: 'not-a-day' } },
  ])
})

test('what would take ages to count is refused', async () => {
  expect(await one('workday', 'add', '2026-02-24 99999999999')).toMatchObject({ problem: { code: 'not-a-count' } })
  expect(await one('workday', 'between', '1000-01-01 9999-12-31')).toMatchObject({ problem: { code: 'too-far' } })
})
