/** An address that names a province names the right one. One that begins with its city says nothing against it. */
import { provinceMarks } from '../../numbers/index.ts'
import { check } from '../check.ts'

const ends = '(?:省|市|自治区|壮族自治区|回族自治区|维吾尔自治区)'

export const isInProvince = check({
  id: 'is-in-province',
  asks: { zh: '地址是否在所选省份？', en: 'Is the address in the province chosen?' },
  reads: { address: 'text', province: 'word' },
  params: {},
  test: ({ address, province }) => {
    const text = address.replace(/\s/g, '').replace(/^(?:中国|中华人民共和国)/, '')
    const named = provinceMarks.find(({ name }) => new RegExp(`^${name.zh}${ends}`, 'u').test(text))
    return named === undefined || named.province === province ? true : { wrong: 'province', saw: named.name.zh }
  },
})
