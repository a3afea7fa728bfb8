/**
 * 省级行政区 Who the 31 provinces are: names, codes (ISO 3166-2:CN, GB/T 2260), kind, region and authority. The marks in
 * numbers are a matter of `numbers/province-marks.ts`.
 */
import { type ProvinceId, provinceIds } from '../../vocabulary/province.ts'
import type { Text } from '../../vocabulary/text.ts'

/** 省 · 直辖市 · 自治区 */
export const provinceKinds = ['province', 'municipality', 'autonomous-region'] as const
export type ProvinceKind = (typeof provinceKinds)[number]

/** The seven geographical regions in which provinces are usually listed. */
export const provinceRegions = ['north', 'northeast', 'east', 'central', 'south', 'southwest', 'northwest'] as const
export type ProvinceRegion = (typeof provinceRegions)[number]

type Identity = {
  /** ISO 3166-2: `CN-GD`. */
  readonly iso: `CN-${string}`
  /** First two digits of every region code: `44`. */
  readonly gb: string
  readonly kind: ProvinceKind
  readonly region: ProvinceRegion
  /** 广东 · Guangdong */
  readonly name: Text
  /** 广东省 · Guangdong Province */
  readonly fullName: Text
}

const identities: Record<ProvinceId, Identity> = {
  beijing: {
    iso: 'CN-BJ',
    gb: '11',
    kind: 'municipality',
    region: 'north',
    name: { zh: '北京', en: 'Beijing' },
    fullName: { zh: '北京市', en: 'Beijing Municipality' },
  },
  tianjin: {
    iso: 'CN-TJ',
    gb: '12',
    kind: 'municipality',
    region: 'north',
    name: { zh: '天津', en: 'Tianjin' },
    fullName: { zh: '天津市', en: 'Tianjin Municipality' },
  },
  hebei: {
    iso: 'CN-HE',
    gb: '13',
    kind: 'province',
    region: 'north',
    name: { zh: '河北', en: 'Hebei' },
    fullName: { zh: '河北省', en: 'Hebei Province' },
  },
  shanxi: {
    iso: 'CN-SX',
    gb: '14',
    kind: 'province',
    region: 'north',
    name: { zh: '山西', en: 'Shanxi' },
    fullName: { zh: '山西省', en: 'Shanxi Province' },
  },
  'inner-mongolia': {
    iso: 'CN-NM',
    gb: '15',
    kind: 'autonomous-region',
    region: 'north',
    name: { zh: '内蒙古', en: 'Inner Mongolia' },
    fullName: { zh: '内蒙古自治区', en: 'Inner Mongolia Autonomous Region' },
  },
  liaoning: {
    iso: 'CN-LN',
    gb: '21',
    kind: 'province',
    region: 'northeast',
    name: { zh: '辽宁', en: 'Liaoning' },
    fullName: { zh: '辽宁省', en: 'Liaoning Province' },
  },
  jilin: {
    iso: 'CN-JL',
    gb: '22',
    kind: 'province',
    region: 'northeast',
    name: { zh: '吉林', en: 'Jilin' },
    fullName: { zh: '吉林省', en: 'Jilin Province' },
  },
  heilongjiang: {
    iso: 'CN-HL',
    gb: '23',
    kind: 'province',
    region: 'northeast',
    name: { zh: '黑龙江', en: 'Heilongjiang' },
    fullName: { zh: '黑龙江省', en: 'Heilongjiang Province' },
  },
  shanghai: {
    iso: 'CN-SH',
    gb: '31',
    kind: 'municipality',
    region: 'east',
    name: { zh: '上海', en: 'Shanghai' },
    fullName: { zh: '上海市', en: 'Shanghai Municipality' },
  },
  jiangsu: {
    iso: 'CN-JS',
    gb: '32',
    kind: 'province',
    region: 'east',
    name: { zh: '江苏', en: 'Jiangsu' },
    fullName: { zh: '江苏省', en: 'Jiangsu Province' },
  },
  zhejiang: {
    iso: 'CN-ZJ',
    gb: '33',
    kind: 'province',
    region: 'east',
    name: { zh: '浙江', en: 'Zhejiang' },
    fullName: { zh: '浙江省', en: 'Zhejiang Province' },
  },
  anhui: {
    iso: 'CN-AH',
    gb: '34',
    kind: 'province',
    region: 'east',
    name: { zh: '安徽', en: 'Anhui' },
    fullName: { zh: '安徽省', en: 'Anhui Province' },
  },
  fujian: {
    iso: 'CN-FJ',
    gb: '35',
    kind: 'province',
    region: 'east',
    name: { zh: '福建', en: 'Fujian' },
    fullName: { zh: '福建省', en: 'Fujian Province' },
  },
  jiangxi: {
    iso: 'CN-JX',
    gb: '36',
    kind: 'province',
    region: 'east',
    name: { zh: '江西', en: 'Jiangxi' },
    fullName: { zh: '江西省', en: 'Jiangxi Province' },
  },
  shandong: {
    iso: 'CN-SD',
    gb: '37',
    kind: 'province',
    region: 'east',
    name: { zh: '山东', en: 'Shandong' },
    fullName: { zh: '山东省', en: 'Shandong Province' },
  },
  henan: {
    iso: 'CN-HA',
    gb: '41',
    kind: 'province',
    region: 'central',
    name: { zh: '河南', en: 'Henan' },
    fullName: { zh: '河南省', en: 'Henan Province' },
  },
  hubei: {
    iso: 'CN-HB',
    gb: '42',
    kind: 'province',
    region: 'central',
    name: { zh: '湖北', en: 'Hubei' },
    fullName: { zh: '湖北省', en: 'Hubei Province' },
  },
  hunan: {
    iso: 'CN-HN',
    gb: '43',
    kind: 'province',
    region: 'central',
    name: { zh: '湖南', en: 'Hunan' },
    fullName: { zh: '湖南省', en: 'Hunan Province' },
  },
  guangdong: {
    iso: 'CN-GD',
    gb: '44',
    kind: 'province',
    region: 'south',
    name: { zh: '广东', en: 'Guangdong' },
    fullName: { zh: '广东省', en: 'Guangdong Province' },
  },
  guangxi: {
    iso: 'CN-GX',
    gb: '45',
    kind: 'autonomous-region',
    region: 'south',
    name: { zh: '广西', en: 'Guangxi' },
    fullName: { zh: '广西壮族自治区', en: 'Guangxi Zhuang Autonomous Region' },
  },
  hainan: {
    iso: 'CN-HI',
    gb: '46',
    kind: 'province',
    region: 'south',
    name: { zh: '海南', en: 'Hainan' },
    fullName: { zh: '海南省', en: 'Hainan Province' },
  },
  chongqing: {
    iso: 'CN-CQ',
    gb: '50',
    kind: 'municipality',
    region: 'southwest',
    name: { zh: '重庆', en: 'Chongqing' },
    fullName: { zh: '重庆市', en: 'Chongqing Municipality' },
  },
  sichuan: {
    iso: 'CN-SC',
    gb: '51',
    kind: 'province',
    region: 'southwest',
    name: { zh: '四川', en: 'Sichuan' },
    fullName: { zh: '四川省', en: 'Sichuan Province' },
  },
  guizhou: {
    iso: 'CN-GZ',
    gb: '52',
    kind: 'province',
    region: 'southwest',
    name: { zh: '贵州', en: 'Guizhou' },
    fullName: { zh: '贵州省', en: 'Guizhou Province' },
  },
  yunnan: {
    iso: 'CN-YN',
    gb: '53',
    kind: 'province',
    region: 'southwest',
    name: { zh: '云南', en: 'Yunnan' },
    fullName: { zh: '云南省', en: 'Yunnan Province' },
  },
  tibet: {
    iso: 'CN-XZ',
    gb: '54',
    kind: 'autonomous-region',
    region: 'southwest',
    name: { zh: '西藏', en: 'Tibet' },
    fullName: { zh: '西藏自治区', en: 'Tibet (Xizang) Autonomous Region' },
  },
  shaanxi: {
    iso: 'CN-SN',
    gb: '61',
    kind: 'province',
    region: 'northwest',
    name: { zh: '陕西', en: 'Shaanxi' },
    fullName: { zh: '陕西省', en: 'Shaanxi Province' },
  },
  gansu: {
    iso: 'CN-GS',
    gb: '62',
    kind: 'province',
    region: 'northwest',
    name: { zh: '甘肃', en: 'Gansu' },
    fullName: { zh: '甘肃省', en: 'Gansu Province' },
  },
  qinghai: {
    iso: 'CN-QH',
    gb: '63',
    kind: 'province',
    region: 'northwest',
    name: { zh: '青海', en: 'Qinghai' },
    fullName: { zh: '青海省', en: 'Qinghai Province' },
  },
  ningxia: {
    iso: 'CN-NX',
    gb: '64',
    kind: 'autonomous-region',
    region: 'northwest',
    name: { zh: '宁夏', en: 'Ningxia' },
    fullName: { zh: '宁夏回族自治区', en: 'Ningxia Hui Autonomous Region' },
  },
  xinjiang: {
    iso: 'CN-XJ',
    gb: '65',
    kind: 'autonomous-region',
    region: 'northwest',
    name: { zh: '新疆', en: 'Xinjiang' },
    fullName: { zh: '新疆维吾尔自治区', en: 'Xinjiang Uygur Autonomous Region' },
  },
}

/** One province as its filing system knows it. */
export type Province = Identity & {
  readonly id: ProvinceId
  /** 广东省通信管理局: keeps the filings of principals domiciled here. */
  readonly authority: Text
}

/** All 31, in the order of their GB codes. */
export const provinces: readonly Province[] = provinceIds.map((id) => {
  const identity = identities[id]
  return {
    id,
    ...identity,
    authority: { zh: `${identity.fullName.zh}通信管理局`, en: `${identity.name.en} Communications Administration` },
  }
})
