/**
 * 城市简称 Marks of cities that stand where a public-security number has its province’s mark: 深公网安备…. 深 was seen in published
 * numbers; the others are from memory. Each is taken only where the region code agrees, so none can mislead.
 */
import { marksOfRegion, type ProvinceMarks } from '../province-marks.ts'

const cities: readonly (readonly [gb: string, marks: string])[] = [
  ['21', '沈连'],
  ['23', '哈'],
  ['32', '锡'],
  ['33', '杭甬温'],
  ['35', '厦榕泉'],
  ['42', '汉'],
  ['44', '深穗莞佛珠'],
  ['51', '蓉'],
]

/** The province of a city’s mark; null for any other text. */
export function provinceOfCity(mark: string): ProvinceMarks | null {
  const row = mark.length === 1 ? cities.find(([, marks]) => marks.includes(mark)) : undefined
  return row ? (marksOfRegion(row[0]) as ProvinceMarks) : null
}
