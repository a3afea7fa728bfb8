import { describe, expect, test } from 'vitest'
import { provinceMarks } from '../../numbers/index.ts'
import { isInProvince } from './is-in-province.ts'

const ask = (address: string, province: string) =>
  isInProvince.test({ address, province }, {}, { at: '2026-11-21T04:00:00.000Z' })

describe('An address', () => {
  test.each(provinceMarks.map(({ province, name }) => [province, name.zh] as const))(
    'in %s is told from another',
    (province, zh) => {
      const other = province === 'hubei' ? 'hunan' : 'hubei'
      const end =
        { 内蒙古: '自治区', 广西: '壮族自治区', 西藏: '自治区', 宁夏: '回族自治区', 新疆: '维吾尔自治区' }[zh] ??
        (/北京|天津|上海|重庆/.test(zh) ? '市' : '省')
      expect(ask(`${zh}${end}某地1号`, province)).toBe(true)
      expect(ask(`${zh}${end}某地1号`, other)).toEqual({ wrong: 'province', saw: zh })
    },
  )
  test('may begin with the country', () =>
    expect(ask('中国 浙江省杭州市', 'hubei')).toEqual({ wrong: 'province', saw: '浙江' }))
  test('that begins with its city says nothing against the province', () =>
    expect(ask('杭州市西湖区', 'hubei')).toBe(true))
  test('on a road called after a province is not in that province', () =>
    expect(ask('湖北路12号', 'guangdong')).toBe(true))
  test('in the prefecture of Hainan, Qinghai, is not in Hainan', () =>
    expect(ask('海南藏族自治州共和县', 'qinghai')).toBe(true))
})
