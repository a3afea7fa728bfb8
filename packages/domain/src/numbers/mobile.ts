/**
 * 手机号码 A mainland mobile: eleven digits beginning with 13 to 19. The operator cannot be told from it since numbers are portable
 * (2019-12-01). Data-card ranges 145, 147, 149: VincentSit/ChinaMobilePhoneNumberRegex, 2020-05.
 */
import {
  accept,
  type Labelled,
  numberFormat,
  type Parsed,
  type Reading,
  type Refused,
  refuse,
  same,
} from './foundation/contract.ts'
import { dropCountryCode, isForeign, refuseForeign } from './foundation/country-code.ts'
import { isRun } from './foundation/placeholder.ts'
import { refuseEmpty, tidyDigits } from './foundation/tidy.ts'
import { warn } from './foundation/warnings.ts'

export type MobileParts = { readonly range: string; readonly subscriber: string }
export type Mobile = Parsed<'mobile', MobileParts>

export const mobile = numberFormat({
  id: 'mobile',
  title: { zh: '手机号码', en: 'Mobile number' },
  confidence: 'secondary',
  compact: (input) => tidyDigits(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: ['13800138000', '19912340567'],
    forgiven: [
      { input: '+86 138-0013-8000', canonical: '13800138000', warns: ['spaces', 'country-code'] },
      { input: '14512340567', canonical: '14512340567', warns: ['data-card'] },
      { input: '13888888888', canonical: '13888888888', warns: ['looks-invented'] },
    ],
    refused: [
      { input: '1380013800', code: 'wrong-length' },
      { input: '12800138000', code: 'wrong-characters' },
      { input: '+852 6123 4567', code: 'not-mainland' },
    ],
  },
})

function parse(input: string): Reading<'mobile', MobileParts> {
  const tidied = tidyDigits(input)
  if (tidied.text === '') return refuseEmpty()
  if (isForeign(tidied.text)) return refuseForeign()
  const { text, warnings } = dropCountryCode(tidied.text)
  const digits = text.replace(/[-()]/g, '')
  if (!/^\d+$/.test(digits)) return refuseCharacters()
  if (digits.length !== 11) return refuseLength(digits.length)
  if (!/^1[3-9]/.test(digits)) return refuseRange()
  const parts = { range: digits.slice(0, 3), subscriber: digits.slice(3) }
  const odd = [
    ...(/^14[579]/.test(digits) ? [warn('data-card')] : []),
    ...(isRun(parts.subscriber) ? [warn('looks-invented')] : []),
  ]
  return accept({ id: 'mobile', format }, parts, [...tidied.warnings, ...warnings, ...odd])
}

function format({ range, subscriber }: MobileParts): string {
  return range + subscriber
}

function explain({ range, subscriber }: MobileParts): readonly Labelled[] {
  return [
    { label: { zh: '号段', en: 'Range' }, value: same(range) },
    { label: { zh: '用户号码', en: 'Subscriber' }, value: same(subscriber) },
  ]
}

function refuseCharacters(): Refused {
  return refuse(
    'wrong-characters',
    { zh: '手机号码只能有数字', en: 'A mobile number has digits only' },
    { zh: '每栏只填一个手机号码，不写姓名或分机', en: 'Enter one number in each field, without a name or extension' },
  )
}

function refuseLength(length: number): Refused {
  return refuse(
    'wrong-length',
    { zh: `手机号码是 11 位，现有 ${length} 位`, en: `A mobile number has 11 digits; here are ${length}` },
    {
      zh: '请核对是否漏输或多输；固定电话请填在应急电话一栏',
      en: 'A digit is missing or one too many; a landline belongs in the emergency phone’s field',
    },
  )
}

function refuseRange(): Refused {
  return refuse(
    'wrong-characters',
    { zh: '内地手机号码以 13 至 19 开头', en: 'A mainland mobile number begins with 13 to 19' },
    {
      zh: '请核对前两位；固定电话请填在应急电话一栏',
      en: 'Check the first two digits; a landline belongs in the emergency phone’s field',
    },
  )
}
