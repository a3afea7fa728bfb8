/** 收录情况：各省条目 Where each of the 523 provincial rows stands in the book, region by region; the first two letters name the province. */
import { central } from './provinces/central.ts'
import { east } from './provinces/east.ts'
import { north } from './provinces/north.ts'
import { northEast } from './provinces/north-east.ts'
import { northWest } from './provinces/north-west.ts'
import { south } from './provinces/south.ts'
import { southWest } from './provinces/south-west.ts'
import type { Coverage } from './row.ts'

export const provincialRowCoverage: Coverage = {
  ...north,
  ...northEast,
  ...east,
  ...central,
  ...south,
  ...southWest,
  ...northWest,
}

/** Provinces by the letters their rows begin with. */
export const provinceOfRow = {
  BJ: 'beijing',
  TJ: 'tianjin',
  HE: 'hebei',
  SX: 'shanxi',
  NM: 'inner-mongolia',
  LN: 'liaoning',
  JL: 'jilin',
  HL: 'heilongjiang',
  SH: 'shanghai',
  JS: 'jiangsu',
  ZJ: 'zhejiang',
  AH: 'anhui',
  FJ: 'fujian',
  JX: 'jiangxi',
  SD: 'shandong',
  HA: 'henan',
  HB: 'hubei',
  HN: 'hunan',
  GD: 'guangdong',
  GX: 'guangxi',
  HI: 'hainan',
  CQ: 'chongqing',
  SC: 'sichuan',
  GZ: 'guizhou',
  YN: 'yunnan',
  XZ: 'tibet',
  SN: 'shaanxi',
  GS: 'gansu',
  QH: 'qinghai',
  NX: 'ningxia',
  XJ: 'xinjiang',
} as const
