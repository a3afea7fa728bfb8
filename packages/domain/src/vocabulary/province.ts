/** 省级行政区 The 31 provinces whose communications administrations keep filings, as ids; identities live in the rulebook. */
export const provinceIds = [
  'beijing',
  'tianjin',
  'hebei',
  'shanxi',
  'inner-mongolia',
  'liaoning',
  'jilin',
  'heilongjiang',
  'shanghai',
  'jiangsu',
  'zhejiang',
  'anhui',
  'fujian',
  'jiangxi',
  'shandong',
  'henan',
  'hubei',
  'hunan',
  'guangdong',
  'guangxi',
  'hainan',
  'chongqing',
  'sichuan',
  'guizhou',
  'yunnan',
  'tibet',
  'shaanxi',
  'gansu',
  'qinghai',
  'ningxia',
  'xinjiang',
] as const
export type ProvinceId = (typeof provinceIds)[number]

/** First two digits of the region codes of GB/T 2260, in the order of `provinceIds`. */
const codes = '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65'.split(' ')

/** The digits with which region codes and resident identity numbers of a province begin. */
export function regionCodeOf(province: ProvinceId): string {
  return codes[provinceIds.indexOf(province)] as string
}
