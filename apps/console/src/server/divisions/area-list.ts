/**
 * 行政区划 What the package knows, put right: provinces' cities and what lies below them, by the six digits of GB/T 2260.
 * The package's list (2.1.0, August 2025) also carries zones for parcels, three districts that were merged, and towns where a
 * city has no districts; without the first two groups it counts what the ministry of civil affairs counts.
 */
import { type ProvinceId, provinceIds, regionCodeOf } from '@beian/domain/vocabulary'
import { areaList } from '@vant/area-data'
import { soundsOf } from '../search/sounds.ts'

/** The month of the newest change in the list: what was founded later is not in it. */
export const divisionsAsOf = '2025-08'

export type DivisionLevel = 'city' | 'district'
export type Division = {
  /** Names it here; the ministry's code where `listed`. */
  readonly id: string
  readonly level: DivisionLevel
  readonly name: string
  /** The city it lies in; of a city itself. */
  readonly city: string
  readonly province: ProvinceId
  /** GB/T 2260: its own, or where it has none that of its city. */
  readonly code: string
  readonly sounds: string
}

/** 不设区的市 Towns stand below these; they have no code of the standard. */
const undivided = ['4419', '4420', '4604', '6202']
/** Merged in 2020 and 2021 (港闸, 梅列, 长岛), or a zone of development that is nobody's district (江北新区, 镇江新区). */
const gone = ['320611', '350402', '370634', '320112', '321150']
/** 行政管理区 of 大兴安岭: addresses name them, the standard does not. */
const uncoded = ['232761', '232762', '232763', '232764']
/** 省直辖县级行政区划: the county takes the place of the city too, as nobody's address names the placeholder. */
const isPlaceholder = (cityCode: string) => cityCode.endsWith('9000')

/** Statistics and couriers number zones of development from 70 and 90 on. */
function isDivision(code: string, name: string): boolean {
  if (gone.includes(code)) return false
  return isTown(code) ? !/(区|园|院|港|湖)$/.test(name) : /[区县市旗]$/.test(name) && !/[79]\d$/.test(code)
}
const isTown = (code: string) => undivided.includes(code.slice(0, 4))
const isOutside = (code: string) => isTown(code) || uncoded.includes(code)

const provinceOf = new Map(provinceIds.map((id) => [regionCodeOf(id), id]))
/** 重庆 numbers its counties apart; they lie in the same city. */
const cityCodeOf = (code: string) => (code.startsWith('5002') ? '500100' : `${code.slice(0, 4)}00`)
const heard = (name: string) => soundsOf(name).join(' ')

function cityOf([id, name]: readonly [string, string]): readonly Division[] {
  const province = provinceOf.get(id.slice(0, 2))
  if (province === undefined || isPlaceholder(id) || id === '500200') return []
  return [{ id, level: 'city', name, city: name, province, code: id, sounds: heard(name) }]
}

function districtOf([id, name]: readonly [string, string]): readonly Division[] {
  const province = provinceOf.get(id.slice(0, 2))
  if (province === undefined || !isDivision(id, name)) return []
  const cityCode = cityCodeOf(id)
  const itself = isPlaceholder(cityCode)
  const city = itself ? name : (areaList.city_list[cityCode] ?? '')
  const code = isOutside(id) ? cityCode : id
  const district: Division = { id, level: 'district', name, city, province, code, sounds: heard(name) }
  return itself ? [{ ...district, id: `${id}-city`, level: 'city' }, district] : [district]
}

/** In the order of their codes, each city before its districts. */
export const divisions: readonly Division[] = [
  ...Object.entries(areaList.city_list).flatMap(cityOf),
  ...Object.entries(areaList.county_list).flatMap(districtOf),
].sort((a, b) => (a.id < b.id ? -1 : 1))

/** Has a code of its own in the standard. */
export const isListed = ({ id, code }: Division): boolean => id === code
