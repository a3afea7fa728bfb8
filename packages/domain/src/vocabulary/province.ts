/** 省级行政区 The 31 provinces whose communications administrations keep filings, as ids; identities live in the rulebook. */
export const provinceIds = [
  'beijing', 'tianjin', 'hebei', 'shanxi', 'inner-mongolia', 'liaoning', 'jilin', 'heilongjiang', 'shanghai', 'jiangsu',
  'zhejiang', 'anhui', 'fujian', 'jiangxi', 'shandong', 'henan', 'hubei', 'hunan', 'guangdong', 'guangxi', 'hainan',
  'chongqing', 'sichuan', 'guizhou', 'yunnan', 'tibet', 'shaanxi', 'gansu', 'qinghai', 'ningxia', 'xinjiang',
] as const
export type ProvinceId = (typeof provinceIds)[number]
