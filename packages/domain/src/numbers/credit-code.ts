/**
 * 统一社会信用代码 The 18 characters on every business licence since 2015-10-01 (GB 32100-2015): registering body, category, region,
 * organisation code, check character modulo 31. The first characters beyond 1, 5, 9 and Y are known from memory only.
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
  type Warning,
} from './foundation/contract.ts'
import { categories, registrars } from './foundation/credit-registrars.ts'
import { isRun, refusePlaceholder } from './foundation/placeholder.ts'
import { refuseEmpty, tidyCode } from './foundation/tidy.ts'
import { warn } from './foundation/warnings.ts'
import { organisationCheck } from './organisation-code.ts'

export type CreditCodeParts = {
  readonly registrar: string
  readonly category: string
  readonly region: string
  readonly organisationCode: string
  readonly check: string
}
export type CreditCode = Parsed<'credit-code', CreditCodeParts>

const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY'

/** The check character of the first seventeen: weights are the powers of 3 modulo 31. */
export function creditCheck(body: string): string {
  const sum = [...body].reduceRight((total, character) => (total * 3 + alphabet.indexOf(character)) % 31, 0)
  return alphabet.charAt((31 - sum) % 31)
}

export const creditCode = numberFormat({
  id: 'credit-code',
  title: { zh: '统一社会信用代码', en: 'Unified social credit code' },
  confidence: 'secondary',
  compact: (input) => tidyCode(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: [
      '91350100M000100Y43',
      '91110000802100433B',
      '12441400456763110Y',
      '91330100799655058B',
      '91440300708461136T',
      '91330106MA2CFLDG4R',
      '91430111MA4L16JQ9B',
    ],
    forgiven: [
      { input: ' 9111 0000 8021 0043 3b ', canonical: '91110000802100433B', warns: ['spaces', 'letter-case'] },
      { input: '91310000MA1K000006', canonical: '91310000MA1K000006', warns: ['inner-code'] },
    ],
    refused: [
      { input: '91310000MA1K000000', code: 'wrong-check-digit' },
      { input: '91440300708461136O', code: 'wrong-characters' },
      { input: '9144030070846113', code: 'wrong-length' },
      { input: '110000012345678', code: 'superseded-form' },
      { input: '80210043-3', code: 'other-document' },
      { input: '000000000000000000', code: 'placeholder' },
    ],
  },
})

function parse(input: string): Reading<'credit-code', CreditCodeParts> {
  const { text, warnings } = tidyCode(input)
  if (text === '') return refuseEmpty()
  if (isRun(text)) return refusePlaceholder(text)
  const fault = faultOf(text)
  if (fault) return fault
  const parts = {
    registrar: text.slice(0, 1),
    category: text.slice(1, 2),
    region: text.slice(2, 8),
    organisationCode: text.slice(8, 17),
    check: text.slice(17),
  }
  return accept({ id: 'credit-code', format }, parts, [...warnings, ...oddities(parts)])
}

function faultOf(text: string): Refused | null {
  if (/^\d{15}$/.test(text)) return refuseRegistration()
  if (/^[0-9A-Z]{9}$/.test(text)) return refuseOrganisationCode()
  if (text.length !== 18) return refuseLength(text.length)
  const wrong = [...text].findIndex((character) => !alphabet.includes(character))
  if (wrong >= 0) return refuseCharacter(text.charAt(wrong), wrong + 1)
  const check = creditCheck(text.slice(0, 17))
  return text.endsWith(check) ? null : refuseCheck(check)
}

function oddities({ registrar, organisationCode }: CreditCodeParts): readonly Warning[] {
  const inner = organisationCheck(organisationCode.slice(0, 8)) === organisationCode.slice(8)
  return [
    ...('123456789ANY'.includes(registrar) ? [] : [warn('odd-registrar')]),
    ...(inner ? [] : [warn('inner-code')]),
  ]
}

function format({ registrar, category, region, organisationCode, check }: CreditCodeParts): string {
  return `${registrar}${category}${region}${organisationCode}${check}`
}

function explain({ registrar, category, region, organisationCode, check }: CreditCodeParts): readonly Labelled[] {
  return [
    { label: { zh: '登记管理部门', en: 'Registering body' }, value: registrars[registrar] ?? same(registrar) },
    { label: { zh: '机构类别', en: 'Category' }, value: categories[registrar + category] ?? same(category) },
    { label: { zh: '登记机关区划代码', en: 'Region code' }, value: same(region) },
    { label: { zh: '组织机构代码', en: 'Organisation code' }, value: same(organisationCode) },
    { label: { zh: '校验码', en: 'Check character' }, value: same(check) },
  ]
}

function refuseRegistration(): Refused {
  return refuse(
    'superseded-form',
    {
      zh: '这是 2015 年以前营业执照上的 15 位注册号',
      en: 'This is the 15-digit registration number of a business licence from before 2015',
    },
    {
      zh: '请让客户提供新版营业执照，填写上面的 18 位统一社会信用代码',
      en: 'Ask for the current business licence and enter the 18-character credit code on it',
    },
  )
}

function refuseOrganisationCode(): Refused {
  return refuse(
    'other-document',
    {
      zh: '这是 9 位的组织机构代码，不是统一社会信用代码',
      en: 'This is an organisation code of 9 characters, not a credit code',
    },
    { zh: '请填写证照上的 18 位统一社会信用代码', en: 'Enter the 18-character credit code on the document' },
  )
}

function refuseLength(length: number): Refused {
  return refuse(
    'wrong-length',
    { zh: `统一社会信用代码是 18 位，现有 ${length} 位`, en: `A credit code has 18 characters; here are ${length}` },
    {
      zh: '请对照营业执照逐位核对，看是否漏输或多输',
      en: 'Compare with the business licence: a character is missing or one too many',
    },
  )
}

function refuseCharacter(character: string, place: number): Refused {
  const meant: Readonly<Record<string, string>> = { I: '1', O: '0', S: '5', Z: '2', V: 'U' }
  const hint = meant[character]
  return refuse(
    'wrong-characters',
    {
      zh: `第 ${place} 位“${character}”不会出现在统一社会信用代码中`,
      en: `Character ${place}, “${character}”, never occurs in a credit code`,
    },
    hint
      ? {
          zh: `代码里没有字母 I、O、S、V、Z；这一位可能是“${hint}”，请对照营业执照`,
          en: `The code has no letters I, O, S, V or Z; perhaps it is ${hint}. Compare with the business licence`,
        }
      : {
          zh: '代码只有数字和大写字母，请对照营业执照',
          en: 'The code has digits and capital letters only. Compare with the business licence',
        },
  )
}

function refuseCheck(check: string): Refused {
  return refuse(
    'wrong-check-digit',
    {
      zh: `校验码不符：按所填的前 17 位，第 18 位应为 ${check}`,
      en: `The check character does not fit: the 18th should be ${check} for the first 17 as typed`,
    },
    {
      zh: '有一位输错，或两位颠倒了，请逐位对照营业执照',
      en: 'One character is wrong or two are swapped: compare them one by one with the business licence',
    },
  )
}
