/**
 * 省份简称 The one table of the marks that stand at the head of filing and public-security numbers.
 * The two differ in Sichuan, Guizhou and Gansu, and neither follows licence plates (Yunnan is 滇, not 云).
 * A mark that was seen in neither kind of published number is from memory. Region codes: GB/T 2260.
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
  /** In which published numbers the mark was observed. */
  readonly seen: Row[6]
}

type Row = readonly [
  gb: string,
  province: ProvinceId,
  zh: string,
  en: string,
  filing: string,
  police: string,
  seen: 'both' | 'filing' | 'police' | 'neither',
  tolerated?: string,
]

const rows: readonly Row[] = [
  ['11', 'beijing', '北京', 'Beijing', '京', '京', 'both'],
  ['12', 'tianjin', '天津', 'Tianjin', '津', '津', 'both'],
  ['13', 'hebei', '河北', 'Hebei', '冀', '冀', 'neither'],
  ['14', 'shanxi', '山西', 'Shanxi', '晋', '晋', 'neither'],
  ['15', 'inner-mongolia', '内蒙古', 'Inner Mongolia', '蒙', '蒙', 'filing'],
  ['21', 'liaoning', '辽宁', 'Liaoning', '辽', '辽', 'both'],
  ['22', 'jilin', '吉林', 'Jilin', '吉', '吉', 'neither'],
  ['23', 'heilongjiang', '黑龙江', 'Heilongjiang', '黑', '黑', 'neither'],
  ['31', 'shanghai', '上海', 'Shanghai', '沪', '沪', 'both'],
  ['32', 'jiangsu', '江苏', 'Jiangsu', '苏', '苏', 'both'],
  ['33', 'zhejiang', '浙江', 'Zhejiang', '浙', '浙', 'both'],
  ['34', 'anhui', '安徽', 'Anhui', '皖', '皖', 'filing'],
  ['35', 'fujian', '福建', 'Fujian', '闽', '闽', 'neither'],
  ['36', 'jiangxi', '江西', 'Jiangxi', '赣', '赣', 'neither'],
  ['37', 'shandong', '山东', 'Shandong', '鲁', '鲁', 'both'],
  ['41', 'henan', '河南', 'Henan', '豫', '豫', 'filing'],
  ['42', 'hubei', '湖北', 'Hubei', '鄂', '鄂', 'both'],
  ['43', 'hunan', '湖南', 'Hunan', '湘', '湘', 'both'],
  ['44', 'guangdong', '广东', 'Guangdong', '粤', '粤', 'both', '深'],
  ['45', 'guangxi', '广西', 'Guangxi', '桂', '桂', 'filing'],
  ['46', 'hainan', '海南', 'Hainan', '琼', '琼', 'filing'],
  ['50', 'chongqing', '重庆', 'Chongqing', '渝', '渝', 'police'],
  ['51', 'sichuan', '四川', 'Sichuan', '蜀', '川', 'both'],
  ['52', 'guizhou', '贵州', 'Guizhou', '黔', '贵', 'both'],
  ['53', 'yunnan', '云南', 'Yunnan', '滇', '滇', 'both', '云'],
  ['54', 'tibet', '西藏', 'Tibet', '藏', '藏', 'filing'],
  ['61', 'shaanxi', '陕西', 'Shaanxi', '陕', '陕', 'both', '秦'],
  ['62', 'gansu', '甘肃', 'Gansu', '陇', '甘', 'both'],
  ['63', 'qinghai', '青海', 'Qinghai', '青', '青', 'filing'],
  ['64', 'ningxia', '宁夏', 'Ningxia', '宁', '宁', 'filing'],
  ['65', 'xinjiang', '新疆', 'Xinjiang', '新', '新', 'both', '兵'],
]

export const provinceMarks: readonly ProvinceMarks[] = rows.map(
  ([gb, province, zh, en, filing, police, seen, tolerated = '']) => ({
    gb,
    province,
    name: { zh, en },
    filing,
    police,
    tolerated: [...tolerated],
    seen,
  }),
)

const byGb = new Map(provinceMarks.map((row) => [row.gb, row]))

/** The province of a six-digit region code. The rest of the code is not judged: the police keep a list of their own. */
export function marksOfRegion(region: string): ProvinceMarks | undefined {
  return byGb.get(region.slice(0, 2))
}

/** The province to which a mark at the head of a number points, whichever system it belongs to. */
export function marksOf(mark: string): ProvinceMarks | undefined {
  return provinceMarks.find((row) => row.filing === mark || row.police === mark || row.tolerated.includes(mark))
}
