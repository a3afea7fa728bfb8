/**
 * How many different numbers the persons in charge must give, over mobiles and emergency phones together: one count where
 * one person does both, another where two persons do (Guangdong 2/2, Beijing 2/3).
 */
import { check } from '../check.ts'

export const distinctPhones = check({
  id: 'distinct-phones',
  asks: { zh: '各负责人的号码是否足够不同？', en: 'Are there enough different numbers?' },
  reads: { contacts: 'contacts' },
  params: { samePerson: 'count', differentPersons: 'count' },
  test: ({ contacts }, { samePerson, differentPersons }) => {
    const numbers = new Set(contacts.flatMap((one) => [...one.mobiles, ...one.emergencyPhones]))
    const mobiles = contacts.flatMap((one) => one.mobiles.slice(0, 1))
    const shared = new Set(mobiles).size < mobiles.length
    const wanted = contacts.length > 1 ? differentPersons : samePerson
    return numbers.size >= wanted && !shared ? true : { wrong: 'contacts', saw: String(numbers.size) }
  },
})
