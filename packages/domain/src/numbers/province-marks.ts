/**
 * 省份简称 The one table of the marks that stand at the head of filing and public-security numbers.
 * The two differ in Sichuan, Guizhou and Gansu, and neither follows licence plates (Yunnan is 滇, not 云).
 * `seen`: observed in published numbers; without it the mark is from memory. Region codes: GB/T 2260.
 */
import type { ProvinceId } from '../vocabulary/province.ts'
import type { Text } from '../vocabulary/text.ts'

export type ProvinceMarks = {
  readonly province: ProvinceId
  readonly name: Text
  /** The first two digits of the region code. */
  readonly gb: string
  readonly filing: string
  readonly police: string
  /** Further wrong marks seen in the wild; the mark of the other system is forgiven without being listed. */
  readonly tolerated: readonly string[]
  readonly seen: readonly ('filing' | 'police')[]
}

export const provinceMarks: readonly ProvinceMarks[] = [
  {
    gb: '11',
    province: 'beijing',
    name: { zh: '北京', en: 'Beijing' },
    filing: '京',
    police: '京',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '12',
    province: 'tianjin',
    name: { zh: '天津', en: 'Tianjin' },
    filing: '津',
    police: '津',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '13',
    province: 'hebei',
    name: { zh: '河北', en: 'Hebei' },
    filing: '冀',
    police: '冀',
    tolerated: [],
    seen: [],
  },
  {
    gb: '14',
    province: 'shanxi',
    name: { zh: '山西', en: 'Shanxi' },
    filing: '晋',
    police: '晋',
    tolerated: [],
    seen: [],
  },
  {
    gb: '15',
    province: 'inner-mongolia',
    name: { zh: '内蒙古', en: 'Inner Mongolia' },
    filing: '蒙',
    police: '蒙',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '21',
    province: 'liaoning',
    name: { zh: '辽宁', en: 'Liaoning' },
    filing: '辽',
    police: '辽',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '22',
    province: 'jilin',
    name: { zh: '吉林', en: 'Jilin' },
    filing: '吉',
    police: '吉',
    tolerated: [],
    seen: [],
  },
  {
    gb: '23',
    province: 'heilongjiang',
    name: { zh: '黑龙江', en: 'Heilongjiang' },
    filing: '黑',
    police: '黑',
    tolerated: [],
    seen: [],
  },
  {
    gb: '31',
    province: 'shanghai',
    name: { zh: '上海', en: 'Shanghai' },
    filing: '沪',
    police: '沪',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '32',
    province: 'jiangsu',
    name: { zh: '江苏', en: 'Jiangsu' },
    filing: '苏',
    police: '苏',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '33',
    province: 'zhejiang',
    name: { zh: '浙江', en: 'Zhejiang' },
    filing: '浙',
    police: '浙',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '34',
    province: 'anhui',
    name: { zh: '安徽', en: 'Anhui' },
    filing: '皖',
    police: '皖',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '35',
    province: 'fujian',
    name: { zh: '福建', en: 'Fujian' },
    filing: '闽',
    police: '闽',
    tolerated: [],
    seen: [],
  },
  {
    gb: '36',
    province: 'jiangxi',
    name: { zh: '江西', en: 'Jiangxi' },
    filing: '赣',
    police: '赣',
    tolerated: [],
    seen: [],
  },
  {
    gb: '37',
    province: 'shandong',
    name: { zh: '山东', en: 'Shandong' },
    filing: '鲁',
    police: '鲁',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '41',
    province: 'henan',
    name: { zh: '河南', en: 'Henan' },
    filing: '豫',
    police: '豫',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '42',
    province: 'hubei',
    name: { zh: '湖北', en: 'Hubei' },
    filing: '鄂',
    police: '鄂',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '43',
    province: 'hunan',
    name: { zh: '湖南', en: 'Hunan' },
    filing: '湘',
    police: '湘',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '44',
    province: 'guangdong',
    name: { zh: '广东', en: 'Guangdong' },
    filing: '粤',
    police: '粤',
    tolerated: ['深'],
    seen: ['filing', 'police'],
  },
  {
    gb: '45',
    province: 'guangxi',
    name: { zh: '广西', en: 'Guangxi' },
    filing: '桂',
    police: '桂',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '46',
    province: 'hainan',
    name: { zh: '海南', en: 'Hainan' },
    filing: '琼',
    police: '琼',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '50',
    province: 'chongqing',
    name: { zh: '重庆', en: 'Chongqing' },
    filing: '渝',
    police: '渝',
    tolerated: [],
    seen: ['police'],
  },
  {
    gb: '51',
    province: 'sichuan',
    name: { zh: '四川', en: 'Sichuan' },
    filing: '蜀',
    police: '川',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '52',
    province: 'guizhou',
    name: { zh: '贵州', en: 'Guizhou' },
    filing: '黔',
    police: '贵',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '53',
    province: 'yunnan',
    name: { zh: '云南', en: 'Yunnan' },
    filing: '滇',
    police: '滇',
    tolerated: ['云'],
    seen: ['filing', 'police'],
  },
  {
    gb: '54',
    province: 'tibet',
    name: { zh: '西藏', en: 'Tibet' },
    filing: '藏',
    police: '藏',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '61',
    province: 'shaanxi',
    name: { zh: '陕西', en: 'Shaanxi' },
    filing: '陕',
    police: '陕',
    tolerated: ['秦'],
    seen: ['filing', 'police'],
  },
  {
    gb: '62',
    province: 'gansu',
    name: { zh: '甘肃', en: 'Gansu' },
    filing: '陇',
    police: '甘',
    tolerated: [],
    seen: ['filing', 'police'],
  },
  {
    gb: '63',
    province: 'qinghai',
    name: { zh: '青海', en: 'Qinghai' },
    filing: '青',
    police: '青',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '64',
    province: 'ningxia',
    name: { zh: '宁夏', en: 'Ningxia' },
    filing: '宁',
    police: '宁',
    tolerated: [],
    seen: ['filing'],
  },
  {
    gb: '65',
    province: 'xinjiang',
    name: { zh: '新疆', en: 'Xinjiang' },
    filing: '新',
    police: '新',
    tolerated: [],
    seen: ['filing', 'police'],
  },
]

const byGb = new Map(provinceMarks.map((row) => [row.gb, row]))

/** The province of a six-digit region code. The rest of the code is not judged: the police keep a list of their own. */
export function marksOfRegion(region: string): ProvinceMarks | undefined {
  return byGb.get(region.slice(0, 2))
}

/** The province to which a mark at the head of a number points, whichever system it belongs to. */
export function marksOf(mark: string): ProvinceMarks | undefined {
  return provinceMarks.find((row) => row.filing === mark || row.police === mark || row.tolerated.includes(mark))
}
