/** A number must be well formed and its check digit right. */
import { numberFormats } from '../../numbers/index.ts'
import { check } from '../check.ts'

const kinds = {
  'credit-code': { zh: '统一社会信用代码', en: 'unified social credit code' },
  'organisation-code': { zh: '组织机构代码', en: 'organisation code' },
  'resident-id': { zh: '居民身份证号码', en: 'resident identity number' },
  passport: { zh: '护照号码', en: 'passport number' },
  'hong-kong-macau-permit': { zh: '港澳居民来往内地通行证号码', en: 'number of the Hong Kong and Macau travel permit' },
  'taiwan-permit': { zh: '台湾居民来往大陆通行证号码', en: 'number of the Taiwan travel permit' },
  'permanent-residence-id': { zh: '外国人永久居留身份证号码', en: 'number of the permanent residence card' },
  'domain-name': { zh: '注册域名', en: 'registered domain name' },
}

export const numberParses = check({
  id: 'number-parses',
  asks: { zh: '号码的格式和校验位是否正确？', en: 'Are form and check digit of the number right?' },
  reads: { number: 'text' },
  params: { word: { word: kinds } },
  test: ({ number }, { word }) => (numberFormats[word].parse(number).ok ? true : { wrong: 'number' }),
})
