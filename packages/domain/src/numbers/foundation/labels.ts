/** Labels that several formats use when they explain a number piece by piece. */
import type { ProvinceId } from '../../vocabulary/province.ts'
import { provinceMarks } from '../province-marks.ts'
import type { Labelled } from './contract.ts'

const ministry = { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' }

/** The province of a number, or the ministry. */
export function provinceLabel(province: ProvinceId | null): Labelled {
  const row = provinceMarks.find((marks) => marks.province === province)
  return row
    ? { label: { zh: '省份', en: 'Province' }, value: row.name }
    : { label: { zh: '核发机关', en: 'Issued by' }, value: ministry }
}
