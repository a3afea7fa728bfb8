/** The contact address stands below province, city and district, and does not repeat them. */
import { check } from '../check.ts'

export const doesNotRepeat = check({
  id: 'does-not-repeat',
  asks: { zh: '地址是否没有重复市、县（区）？', en: 'Does the address leave out city and district?' },
  reads: { address: 'text', city: 'text', district: 'text' },
  params: {},
  test: ({ address, city, district }) => {
    const repeated = [city, district].map((one) => one.trim()).find((one) => one !== '' && address.includes(one))
    return repeated === undefined ? true : { wrong: 'address' }
  },
})
