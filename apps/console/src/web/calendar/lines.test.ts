// What was agreed and what is to be done stand on their day, each with its mark and leading to where it is dealt with.
import { beforeEach, expect, test } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { inShort, lineOf } from './lines.ts'
import { type Entry, type Meeting, marksOn, type Task } from './queries.ts'

beforeEach(() => chooseLanguage('zh'))

const day = '2026-11-26'
const meeting: Meeting = {
  kind: 'appointment',
  id: 'm',
  client: '楚天公益',
  caseId: 'a',
  at: '2026-11-26T06:30:00.000Z',
  day,
  by: 'phone',
  state: 'agreed',
  what: '真实性核验',
  where: '前台',
  person: '程晚舟',
}
const owner = { id: 'u', name: '陈晓' }
const task: Task = { kind: 'task', id: 't', client: '岚汐集团', caseId: 'b', words: '带公章', day, owner }
const limit = { kind: 'time-limit', day: '2026-12-01', begins: day } as unknown as Entry
const known = { meetings: [meeting], entries: [limit], tasks: [task] }

test('an appointment says when by Beijing’s clocks, what, with whom, how and where, and leads to where it is moved', () => {
  expect(lineOf(meeting, day)).toEqual({
    href: '/cases/a/plan#plan-appointments',
    mark: '约定',
    what: '14:30 真实性核验',
    notes: ['程晚舟', '电话', '前台', ''],
  })
  expect(lineOf({ ...meeting, state: 'missed' }, day).notes).toContain('未到')
  expect(inShort(meeting)).toBe('14:30 真实性核验')
})

test('a task says what and whose, and leads to where it is done', () => {
  expect(lineOf(task, day)).toEqual({ href: '/cases/b/deadlines', mark: '任务', what: '带公章', notes: ['陈晓'] })
})

test('a day holds its own alone, people who wait at an hour first', () => {
  expect(marksOn(known, day)).toEqual([meeting, limit, task])
  expect(marksOn(known, '2026-12-01')).toEqual([limit])
  expect(marksOn(known, '2026-11-27')).toEqual([])
})
