/**
 * 许可证号 The number of a licence for value-added telecommunications services, of which the ICP licence (B25) is one:
 * 京ICP证030173号 (older), 粤B2-20090059 (one province), B1.B2-20100266 and 合字B2-20230401 (ministry).
 * Grammar: numbers observed on public pages; the split of the older form into year and serial is unverified.
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
import { provinceLabel } from './foundation/labels.ts'
import { type LicenceParts, licenceText, readLicence } from './foundation/licence-grammar.ts'
import { haoWarnings, readTail, refuseRest } from './foundation/tail.ts'
import { refuseEmpty, tidyNumber } from './foundation/tidy.ts'

export type LicenceNumberParts = LicenceParts
export type LicenceNumber = Parsed<'licence-number', LicenceNumberParts>

export const licenceNumber = numberFormat({
  id: 'licence-number',
  title: { zh: '电信业务经营许可证号', en: 'Licence number' },
  confidence: 'secondary',
  compact: (input) => tidyNumber(input).text,
  parse,
  format: licenceText,
  explain,
  examples: {
    valid: [
      '京ICP证030173号',
      '粤B2-20090059',
      '京B2-20202418',
      'B1.B2-20100266',
      'A2.B1.B2-20202637',
      '合字B2-20230401',
      '合字A1.B1.B2-20180017',
    ],
    forgiven: [
      { input: '苏B2-20130048号', canonical: '苏B2-20130048', warns: ['superfluous-hao'] },
      { input: '京icp证030173', canonical: '京ICP证030173号', warns: ['letter-case', 'missing-hao'] },
    ],
    refused: [
      { input: '粤B2-20090059-1626X', code: 'service-suffix' },
      { input: '粤B2-XXXXXXXX', code: 'placeholder' },
      { input: '京ICP备18003096号', code: 'unrecognised' },
    ],
  },
})

function parse(input: string): Reading<'licence-number', LicenceNumberParts> {
  const { text, warnings } = tidyNumber(input)
  if (text === '') return refuseEmpty()
  const head = readLicence(text)
  if (!head?.ok) return head ?? refuseOther()
  const tail = readTail(head.rest)
  if (!tail?.ok) return tail ?? refuseRest(head.rest)
  if (tail.service) return refuseService(licenceText(head.parts))
  const hao = haoWarnings(tail, head.parts.series === 'icp-certificate')
  return accept({ id: 'licence-number', format: licenceText }, head.parts, [...warnings, ...head.warnings, ...hao])
}

function explain(parts: LicenceNumberParts): readonly Labelled[] {
  const year = { label: { zh: '年份', en: 'Year' }, value: same(parts.digits.slice(0, 4)) }
  return [
    provinceLabel(parts.province),
    ...(parts.classes.length
      ? [{ label: { zh: '业务种类', en: 'Service classes' }, value: same(parts.classes.join(' ')) }, year]
      : []),
    { label: { zh: '数字', en: 'Digits' }, value: same(parts.digits) },
  ]
}

function refuseOther(): Refused {
  return refuse(
    'unrecognised',
    { zh: '这不像许可证号', en: 'This does not look like a licence number' },
    {
      zh: '许可证号形如 京ICP证030173号、粤B2-20090059；备案号（ICP备）请填在备案号一栏',
      en: 'A licence number looks like 京ICP证030173号 or 粤B2-20090059; a filing number (ICP备) belongs in its own field',
    },
  )
}

function refuseService(licence: string): Refused {
  return refuse(
    'service-suffix',
    {
      zh: '这是以许可证号为主体号的服务备案号，不是许可证号',
      en: 'This is the filing number of a service under a licence, not the licence number',
    },
    {
      zh: `许可证号是 ${licence}；带序号的号码请填在备案号一栏`,
      en: `The licence is ${licence}; the number with its sequence belongs in the filing number’s field`,
    },
  )
}
