/** The statements on how long a review takes carry the very table of review times. */
import { expect, test } from 'vitest'
import { provinceIds } from '../../vocabulary/province.ts'
import { provinces } from './index.ts'
import { reviewClaims, reviewDays, reviewDaysSource } from './review-times.ts'

test.for(provinceIds)('%s: the estimate is the table’s', (id) => {
  const [table, ...others] = provinces[id].statements['authority-review-time'] ?? []
  expect(table?.value).toEqual({ ...reviewDays[id], unit: 'calendar-day' })
  expect(table).toMatchObject({ from: { day: reviewDaysSource.published }, cites: [reviewDaysSource.cites] })
  const days = (reviewClaims[id] ?? []).map(({ about, unit }) => (unit === 'week' ? about * 7 : about))
  expect(others.map(({ value }) => value)).toEqual(days.map((max) => ({ max, unit: 'calendar-day' })))
})
