/** Two persons must not each give the other's mobile as the emergency phone (Fujian). */
import { check } from '../check.ts'

export const phonesNotSwapped = check({
  id: 'phones-not-swapped',
  asks: {
    zh: '两人的手机与应急电话是否没有互换？',
    en: 'Are mobiles and emergency phones not swapped between two persons?',
  },
  reads: { contacts: 'contacts' },
  params: {},
  test: ({ contacts }) => {
    const calls = (from: number, to: number) =>
      contacts[from]?.emergencyPhones.some((phone) => contacts[to]?.mobiles.includes(phone)) === true
    const swapped = contacts.some((_, one) =>
      contacts.some((__, other) => one < other && calls(one, other) && calls(other, one)),
    )
    return swapped ? { wrong: 'contacts' } : true
  },
})
