/** 联系方式 Phones, e-mail and addresses. */
import addressAdvice from './address-advice.ts'
import addressAsPrinted from './address-as-printed.ts'
import addressInTheProvince from './address-in-the-province.ts'
import addressSigns from './address-signs.ts'
import addressWords from './address-words.ts'
import contactAddress from './contact-address.ts'
import contactAddressBelowDistrict from './contact-address-below-district.ts'
import distinctEmails from './distinct-emails.ts'
import distinctPhones from './distinct-phones.ts'
import districtNames from './district-names.ts'
import districtWords from './district-words.ts'
import emergencyPhone from './emergency-phone.ts'
import emergencyPhoneDiffers from './emergency-phone-differs.ts'
import mobileRange from './mobile-range.ts'
import phoneOfAnotherClient from './phone-of-another-client.ts'
import phoneProvince from './phone-province.ts'
import sameCity from './same-city.ts'
import swappedPhones from './swapped-phones.ts'

export const contactsTopics = {
  'address-in-the-province': addressInTheProvince,
  'phone-province': phoneProvince,
  'mobile-range': mobileRange,
  'distinct-phones': distinctPhones,
  'distinct-emails': distinctEmails,
  'swapped-phones': swappedPhones,
  'emergency-phone': emergencyPhone,
  'emergency-phone-differs': emergencyPhoneDiffers,
  'phone-of-another-client': phoneOfAnotherClient,
  'contact-address': contactAddress,
  'contact-address-below-district': contactAddressBelowDistrict,
  'address-words': addressWords,
  'district-names': districtNames,
  'address-signs': addressSigns,
  'district-words': districtWords,
  'same-city': sameCity,
  'address-as-printed': addressAsPrinted,
  'address-advice': addressAdvice,
} as const
