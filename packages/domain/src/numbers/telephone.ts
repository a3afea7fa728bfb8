/**
 * 电话号码 An emergency phone: a mainland mobile, or a landline with its area code as in 010-88886666-802 (the form of the 21Vianet
 * intake sheet is 086-010-…). How long area codes and numbers are is from memory, so only gross faults refuse.
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
import { oddShape, warn } from './foundation/warnings.ts'

export type TelephoneParts = {
  readonly line: 'mobile' | 'landline'
  readonly area: string
  readonly number: string
  readonly extension: string
}
export type Telephone = Parsed<'telephone', TelephoneParts>

export const telephone = numberFormat({
  id: 'telephone',
  title: { zh: '电话号码', en: 'Telephone number' },
  confidence: 'unverified',
  compact: (input) => tidyDigits(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: ['13800138000', '010-88206655', '0755-86013388-802'],
    forgiven: [
      { input: '086-010-88206655', canonical: '010-88206655', warns: ['country-code'] },
      { input: '01088206655', canonical: '010-88206655', warns: [] },
      { input: '88206655', canonical: '88206655', warns: ['odd-shape'] },
      { input: '010-88888888', canonical: '010-88888888', warns: ['looks-invented'] },
    ],
    refused: [
      { input: '+852-2123-4567', code: 'not-mainland' },
      { input: '010-12', code: 'wrong-length' },
      { input: '请打前台', code: 'wrong-characters' },
    ],
  },
})

const landline = /^\(?(010|02\d|0[3-9]\d{2})\)?-?([1-9]\d{6,7})(?:-(\d{1,6}))?$/
const loose = /^[\d()-]+$/

function parse(input: string): Reading<'telephone', TelephoneParts> {
  const tidied = tidyDigits(input)
  if (tidied.text === '') return refuseEmpty()
  if (isForeign(tidied.text)) return refuseForeign()
  const { text, warnings } = dropCountryCode(tidied.text.replace(/转|分机|EXT\.?/u, '-'))
  const parts = partsOf(text, warnings.length > 0)
  if (parts === null) return loose.test(text) ? refuseLength() : refuseCharacters()
  const odd = [
    ...(parts.line === 'landline' && parts.area === '' ? [oddShape('010-88206655')] : []),
    ...(isRun(parts.number.slice(-8)) ? [warn('looks-invented')] : []),
  ]
  return accept({ id: 'telephone', format }, parts, [...tidied.warnings, ...warnings, ...odd])
}

/** Behind a country code the area code has lost its 0. */
function partsOf(text: string, international: boolean): TelephoneParts | null {
  const digits = text.replace(/[()-]/g, '')
  if (/^1[3-9]\d{9}$/.test(digits)) return { line: 'mobile', area: '', number: digits, extension: '' }
  const match = landline.exec(text) ?? (international ? landline.exec(`0${text}`) : null)
  if (match) {
    const [, area, number, extension = ''] = match as unknown as [string, string, string, string?]
    return { line: 'landline', area, number, extension }
  }
  return loose.test(text) && /^\d{7,12}$/.test(digits)
    ? { line: 'landline', area: '', number: digits, extension: '' }
    : null
}

function format({ area, number, extension }: TelephoneParts): string {
  return [area, number, extension].filter((piece) => piece !== '').join('-')
}

function explain({ line, area, number, extension }: TelephoneParts): readonly Labelled[] {
  const kind = line === 'mobile' ? { zh: '手机', en: 'Mobile' } : { zh: '固定电话', en: 'Landline' }
  return [
    { label: { zh: '类型', en: 'Type' }, value: kind },
    ...(area ? [{ label: { zh: '区号', en: 'Area code' }, value: same(area) }] : []),
    { label: { zh: '号码', en: 'Number' }, value: same(number) },
    ...(extension ? [{ label: { zh: '分机', en: 'Extension' }, value: same(extension) }] : []),
  ]
}

function refuseCharacters(): Refused {
  return refuse(
    'wrong-characters',
    { zh: '电话号码只能有数字和横线', en: 'A telephone number has digits and hyphens only' },
    { zh: '例如 010-88206655 或 13800138000，每栏一个', en: 'Such as 010-88206655 or 13800138000, one in each field' },
  )
}

function refuseLength(): Refused {
  return refuse(
    'wrong-length',
    { zh: '位数不像电话号码', en: 'The number of digits does not make a telephone number' },
    {
      zh: '固定电话写区号加 7 或 8 位号码，例如 010-88206655',
      en: 'A landline is the area code and 7 or 8 digits, such as 010-88206655',
    },
  )
}
