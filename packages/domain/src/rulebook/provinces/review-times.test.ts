import { describe, expect, it } from 'vitest'
import { sourceOf } from '../../sources/index.ts'
import { provinceIds } from '../../vocabulary/province.ts'
import { providerReview, reviewClaims, reviewDays, reviewDaysSource } from './review-times.ts'

describe('the table of review times', () => {
  it('covers every province', () => {
    expect(Object.keys(reviewDays).sort()).toEqual([...provinceIds].sort())
  })

  it.each(provinceIds)('gives %s a range', (id) => {
    const { min, max } = reviewDays[id]
    expect(min).toBeGreaterThan(0)
    expect(max).toBeGreaterThanOrEqual(min)
  })

  it('says what the page says of the quickest, the slowest and the widest', () => {
    expect(reviewDays.shanghai).toEqual({ min: 3, max: 4 })
    expect(reviewDays.yunnan).toEqual({ min: 16, max: 21 })
    expect(reviewDays.jiangsu).toEqual({ min: 9, max: 30 })
  })

  it('cites texts that are on the shelf, with their days', () => {
    const table = sourceOf(reviewDaysSource.cites)
    expect(table?.published).toBe(reviewDaysSource.published)
    expect(table?.seen).toBe(reviewDaysSource.seenBy)
    expect(sourceOf(providerReview.cites)).toBeDefined()
    for (const claims of Object.values(reviewClaims))
      for (const { cites } of claims) expect(sourceOf(cites)).toBeDefined()
  })
})

describe('the other claims', () => {
  it('are kept where they disagree with the table', () => {
    expect(reviewClaims.chongqing?.[0]?.about).toBeLessThan(reviewDays.chongqing.min)
    expect(reviewClaims.gansu?.[0]).toMatchObject({ about: 3, unit: 'week' })
    expect((reviewClaims.gansu?.[0]?.about ?? 0) * 7).toBeGreaterThan(reviewDays.gansu.max)
  })
})
