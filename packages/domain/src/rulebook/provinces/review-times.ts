/**
 * 审核时长 How many days the 31 authorities take to review, as Tencent Cloud's table publishes them, and other claims beside it.
 * Estimates only: the limit of the law is a time limit of its own (20 working days).
 */
import type { KnownSourceId } from '../../sources/index.ts'
import type { Day } from '../../vocabulary/day.ts'
import type { ProvinceId } from '../../vocabulary/province.ts'
import type { Unit } from '../../vocabulary/unit.ts'

type Range = { readonly min: number; readonly max: number }

/** 天, as printed: the table does not say whether working or calendar days are meant. */
export const reviewDays: Record<ProvinceId, Range> = {
  beijing: { min: 15, max: 17 },
  tianjin: { min: 4, max: 11 },
  hebei: { min: 8, max: 11 },
  shanxi: { min: 15, max: 19 },
  'inner-mongolia': { min: 12, max: 19 },
  liaoning: { min: 9, max: 10 },
  jilin: { min: 6, max: 11 },
  heilongjiang: { min: 10, max: 11 },
  shanghai: { min: 3, max: 4 },
  jiangsu: { min: 9, max: 30 },
  zhejiang: { min: 7, max: 10 },
  anhui: { min: 12, max: 17 },
  fujian: { min: 6, max: 9 },
  jiangxi: { min: 5, max: 6 },
  shandong: { min: 10, max: 13 },
  henan: { min: 7, max: 11 },
  hubei: { min: 5, max: 7 },
  hunan: { min: 13, max: 16 },
  guangdong: { min: 7, max: 9 },
  guangxi: { min: 5, max: 6 },
  hainan: { min: 5, max: 9 },
  chongqing: { min: 8, max: 11 },
  sichuan: { min: 11, max: 12 },
  guizhou: { min: 6, max: 10 },
  yunnan: { min: 16, max: 21 },
  tibet: { min: 6, max: 9 },
  shaanxi: { min: 7, max: 10 },
  gansu: { min: 11, max: 14 },
  qinghai: { min: 5, max: 6 },
  ningxia: { min: 4, max: 6 },
  xinjiang: { min: 3, max: 4 },
}

/** The table: first published on one day, and unchanged in a version of a later day. */
export const reviewDaysSource: { readonly cites: KnownSourceId; readonly published: Day; readonly seenBy: Day } = {
  cites: 'tencent-review-times',
  published: '2020-06-18',
  seenBy: '2021-07-15',
}

/** Before the authority, the same provider's own review. */
export const providerReview: Range & { readonly unit: Unit; readonly cites: KnownSourceId } = {
  min: 1,
  max: 2,
  unit: 'working-day',
  cites: 'tencent-review-times',
}

export type ReviewClaim = { readonly about: number; readonly unit: 'day' | 'week'; readonly cites: KnownSourceId }

/** What others say of single provinces; Chongqing and Gansu disagree with the table. */
export const reviewClaims: Partial<Record<ProvinceId, readonly ReviewClaim[]>> = {
  shanghai: [{ about: 3, unit: 'day', cites: 'vianet-application-process' }],
  chongqing: [{ about: 3, unit: 'day', cites: 'vianet-application-process' }],
  yunnan: [{ about: 3, unit: 'week', cites: 'vianet-application-process' }],
  gansu: [{ about: 3, unit: 'week', cites: 'vianet-application-process' }],
}
