/** An address goes down to the door: a number followed by 号, 室, 楼, 层, 栋, 座, 单元, or 村 or 组 in the country. */
import { check } from '../check.ts'

export const hasDoorNumber = check({
  id: 'has-door-number',
  asks: { zh: '地址是否精确到门牌号？', en: 'Does the address name the door?' },
  reads: { address: 'text' },
  params: {},
  test: ({ address }) =>
    /[0-9０-９一二三四五六七八九十百A-Za-z]\s*(号|室|楼|层|栋|座|单元|房|铺|组)/u.test(address)
      ? true
      : { wrong: 'address' },
})
