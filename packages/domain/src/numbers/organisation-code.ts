/** 组织机构代码 Eight letters or digits and a check character, printed XXXXXXXX-C (GB 11714-1997). Certificates of it ended in 2015. */
import { accept, type Labelled, numberFormat, type Parsed, type Reading, refuse, same } from './foundation/contract.ts'
import { isRun, refusePlaceholder } from './foundation/placeholder.ts'
import { refuseEmpty, tidyCode } from './foundation/tidy.ts'

export type OrganisationCodeParts = { readonly body: string; readonly check: string }
export type OrganisationCode = Parsed<'organisation-code', OrganisationCodeParts>

const weights = [3, 7, 9, 10, 5, 8, 4, 2]

/** The check character of eight letters or digits: A counts 10, Z 35; modulo 11, where ten is written X. */
export function organisationCheck(body: string): string {
  const sum = weights.reduce((total, weight, index) => total + weight * Number.parseInt(body.charAt(index), 36), 0)
  return '0X987654321'.charAt(sum % 11)
}

export const organisationCode = numberFormat({
  id: 'organisation-code',
  title: { zh: '组织机构代码', en: 'Organisation code' },
  confidence: 'secondary',
  compact: (input) => tidyCode(input).text,
  parse,
  format,
  explain,
  examples: {
    valid: ['M000100Y-4', '80210043-3'],
    forgiven: [
      { input: '802100433', canonical: '80210043-3', warns: [] },
      { input: 'm000100y-4', canonical: 'M000100Y-4', warns: ['letter-case'] },
    ],
    refused: [
      { input: 'M000100Y-5', code: 'wrong-check-digit' },
      { input: '8021004', code: 'wrong-length' },
      { input: '91350100M000100Y43', code: 'other-document' },
      { input: '00000000-0', code: 'placeholder' },
    ],
  },
})

function parse(input: string): Reading<'organisation-code', OrganisationCodeParts> {
  const { text, warnings } = tidyCode(input)
  if (text === '') return refuseEmpty()
  if (/^[0-9A-Z]{18}$/.test(text)) return refuseCreditCode()
  if (isRun(text)) return refusePlaceholder(text)
  if (text.length !== 9) return refuseLength(text.length)
  if (!/^[0-9A-Z]{8}[0-9X]$/.test(text)) return refuseCharacters()
  const parts = { body: text.slice(0, 8), check: text.slice(8) }
  if (organisationCheck(parts.body) !== parts.check) return refuseCheck(organisationCheck(parts.body))
  return accept(
    { id: 'organisation-code', format },
    parts,
    warnings.filter(({ code }) => code !== 'punctuation'),
  )
}

function format({ body, check }: OrganisationCodeParts): string {
  return `${body}-${check}`
}

function explain({ body, check }: OrganisationCodeParts): readonly Labelled[] {
  return [
    { label: { zh: '本体代码', en: 'Body' }, value: same(body) },
    { label: { zh: '校验码', en: 'Check character' }, value: same(check) },
  ]
}

function refuseCreditCode() {
  return refuse(
    'other-document',
    {
      zh: '这是 18 位的统一社会信用代码，不是组织机构代码',
      en: 'This is a unified social credit code of 18 characters, not an organisation code',
    },
    {
      zh: '请把证件类型改为带统一社会信用代码的证照',
      en: 'Choose the document that carries the unified social credit code',
    },
  )
}

function refuseLength(length: number) {
  return refuse(
    'wrong-length',
    { zh: `组织机构代码是 9 位，现有 ${length} 位`, en: `An organisation code has 9 characters; here are ${length}` },
    {
      zh: '请对照证书核对；2015 年 10 月以后的证照用 18 位统一社会信用代码',
      en: 'Compare with the certificate; documents since October 2015 carry the credit code of 18 characters',
    },
  )
}

function refuseCharacters() {
  return refuse(
    'wrong-characters',
    {
      zh: '组织机构代码只有数字和大写字母，最后一位是数字或 X',
      en: 'An organisation code has digits and capital letters only and ends in a digit or X',
    },
    { zh: '请对照证书核对', en: 'Compare with the certificate' },
  )
}

function refuseCheck(check: string) {
  return refuse(
    'wrong-check-digit',
    {
      zh: `校验码不符：按前 8 位计算，最后一位应为 ${check}`,
      en: `The check character does not fit: for the first eight as typed, the last should be ${check}`,
    },
    {
      zh: '有一位输错，或相邻两位颠倒了，请逐位对照证书',
      en: 'One character is wrong or two are swapped: compare them one by one with the certificate',
    },
  )
}
