/** Two addresses of one principal lie in the same city; where the text does not name the city, software cannot see it. */
import { check } from '../check.ts'

export const isInCity = check({
  id: 'is-in-city',
  asks: { zh: '证件住所是否在同一城市？', en: 'Is the document’s address in the same city?' },
  reads: { address: 'text', city: 'text' },
  params: {},
  test: ({ address, city }) => {
    if (address.includes(city.replace(/市$/, ''))) return true
    if (/[\p{Script=Han}]{2,}市/u.test(address)) return { wrong: 'city', saw: city }
    return {
      cannotTell: { zh: '地址里没有写城市，请人工核对。', en: 'The address does not name a city: compare by eye.' },
    }
  },
})
