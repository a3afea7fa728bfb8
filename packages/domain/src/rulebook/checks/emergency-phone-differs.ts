/** The emergency phone of a person must not be one of that person's mobiles. */
import { check } from '../check.ts'

export const emergencyPhoneDiffers = check({
  id: 'emergency-phone-differs',
  asks: { zh: '应急电话是否与手机不同？', en: 'Does the emergency phone differ from the mobile?' },
  reads: { mobiles: 'texts', emergencyPhones: 'texts' },
  params: {},
  test: ({ mobiles, emergencyPhones }) =>
    emergencyPhones.some((phone) => mobiles.includes(phone)) ? { wrong: 'emergencyPhones' } : true,
})
