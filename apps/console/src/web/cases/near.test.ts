import { afterEach, beforeEach, expect, test, vi } from 'vitest'
import { chooseLanguage } from '../text/language.ts'
import { dueWhen, howNear, isLapsed, nearness } from './near.ts'

beforeEach(async () => {
  await chooseLanguage('zh')
  vi.useFakeTimers({ now: Date.parse('2026-11-22T03:00:00.000Z') })
})
afterEach(() => void vi.useRealTimers())

const today = { kind: 'time-limit', day: '2026-11-22', daysLeft: 0, workingDaysLeft: null } as const
const hours = { ...today, instant: '2026-11-22T02:00:00.000Z' } as const
const later = { ...today, instant: '2026-11-22T06:00:00.000Z' } as const

test('a limit in hours that is over has lapsed, though the day is not over', () => {
  expect([isLapsed(hours), nearness(hours), howNear(hours)]).toEqual([true, 'overdue', '时限已过'])
  expect([isLapsed(later), nearness(later), howNear(later)]).toEqual([false, 'near', '今日到期'])
  expect([isLapsed(today), nearness(today), howNear(today)]).toEqual([false, 'near', '今日到期'])
})

test('it is told with its hour, and a limit in days with its day', () => {
  expect(dueWhen(hours)).toMatch(/10:00/)
  expect(dueWhen(today)).not.toMatch(/:/)
})
