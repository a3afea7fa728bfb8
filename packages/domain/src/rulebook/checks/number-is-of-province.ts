/** A filing number was granted by the province in which the principal files now; a nationwide licence names none. */
import { filingNumber, provinceOfFiling } from '../../numbers/index.ts'
import { check } from '../check.ts'

export const numberIsOfProvince = check({
  id: 'number-is-of-province',
  asks: { zh: '备案号是否由本省核发？', en: 'Was the number granted by this province?' },
  reads: { number: 'text', province: 'word' },
  params: {},
  test: ({ number, province }) => {
    const read = filingNumber.parse(number)
    const granted = read.ok ? provinceOfFiling(read) : null
    return granted === null || granted === province ? true : { wrong: 'number', saw: number }
  },
})
