import { describe, expect, it } from 'vitest'
import { provinceIds, regionCodeOf } from '../vocabulary/province.ts'
import { marksOf, marksOfRegion, provinceMarks } from './index.ts'

describe('the marks of the provinces', () => {
  it('are those of the two systems, which differ in Sichuan, Guizhou and Gansu', () => {
    expect(provinceMarks.map(({ filing }) => filing).join('')).toBe(
      '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝蜀黔滇藏陕陇青宁新',
    )
    expect(provinceMarks.map(({ police }) => police).join('')).toBe(
      '京津冀晋蒙辽吉黑沪苏浙皖闽赣鲁豫鄂湘粤桂琼渝川贵滇藏陕甘青宁新',
    )
    expect(provinceMarks.filter(({ filing, police }) => filing !== police).map(({ province }) => province)).toEqual([
      'sichuan',
      'guizhou',
      'gansu',
    ])
  })

  it('name every province once, in ascending region codes', () => {
    expect(provinceMarks.map(({ province }) => province)).toEqual([...provinceIds])
    const codes = provinceMarks.map(({ gb }) => gb)
    expect(codes).toEqual([...new Set(codes)].sort())
    expect(codes.join(' ')).toBe(
      '11 12 13 14 15 21 22 23 31 32 33 34 35 36 37 41 42 43 44 45 46 50 51 52 53 54 61 62 63 64 65',
    )
  })

  it('share their region codes with the vocabulary', () =>
    expect(provinceMarks.map(({ province }) => regionCodeOf(province))).toEqual(provinceMarks.map(({ gb }) => gb)))

  it('are never shared by two provinces, not even the tolerated ones', () => {
    const all = provinceMarks.flatMap(({ filing, police, tolerated }) => [...new Set([filing, police, ...tolerated])])
    expect(new Set(all).size).toBe(all.length)
    for (const row of provinceMarks)
      for (const mark of [row.filing, row.police, ...row.tolerated]) expect(marksOf(mark)).toBe(row)
    expect(marksOf('')).toBeUndefined()
  })

  it('record what was seen', () => {
    const seen = (kind: string) =>
      provinceMarks
        .filter((row) => row.seen === kind)
        .map(({ filing }) => filing)
        .join('')
    expect(seen('neither')).toBe('冀晋吉黑闽赣')
    expect(seen('police')).toBe('渝')
    expect(seen('filing')).toBe('蒙皖豫桂琼藏青宁')
    expect(provinceMarks.flatMap(({ tolerated }) => tolerated)).toEqual(['深', '云', '秦', '兵'])
  })

  it('are found by region code, of which only the province is judged', () => {
    expect(marksOfRegion('440391')?.province).toBe('guangdong')
    expect(marksOfRegion('810000')).toBeUndefined()
  })
})
