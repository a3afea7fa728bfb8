/** A number must be well formed and its check digit right. */
import { numberFormats } from '../../numbers/index.ts'
import { check } from '../check.ts'

const kinds = {
  'credit-code': { zh: '统一社会信用代码', en: 'unified social credit code' },
  'organisation-code': { zh: '组织机构代码', en: 'organisation code' },
  'resident-id': { zh: '居民身份证号码', en: 'resident identity number' },
}

export const numberParses = check({
  id: 'number-parses',
  asks: { zh: '号码的格式和校验位是否正确？', en: 'Are form and check digit of the number right?' },
  reads: { number: 'text' },
  params: { word: { word: kinds } },
  test: ({ number }, { word }) => (numberFormats[word].parse(number).ok ? true : { wrong: 'number' }),
})
