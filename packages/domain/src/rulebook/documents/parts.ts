/** 共用段落 What several documents say alike: who signs, where the seal goes, the day left blank for the signer. */
import type { Text } from '../../vocabulary/text.ts'
import type { Block } from './document-kind.ts'

export const paragraph = (zh: string, en: string): Block => ({ is: 'paragraph', text: { zh, en } })
export const heading = (zh: string, en: string): Block => ({ is: 'heading', text: { zh, en } })
export const address = (zh: string, en: string): Block => ({ is: 'address', text: { zh, en } })
export const items = (...pairs: readonly (readonly [zh: string, en: string])[]): Block => ({
  is: 'items',
  items: pairs.map(([zh, en]) => ({ zh, en })),
})
export const table = (...rows: readonly (readonly [zh: string, en: string, value: string])[]): Block => ({
  is: 'table',
  rows: rows.map(([zh, en, value]) => [
    { zh, en },
    { zh: value, en: value },
  ]),
})

/** The day is the signer's: it must not lie after the submission, nor long before it. */
export const day: Text = { zh: '日期：　　　　年　　月　　日', en: 'Date:' }

export const signedByPrincipal: Block = {
  is: 'signature',
  lines: [
    { zh: '单位（盖章）：{principal.name}', en: 'Organisation (seal): {principal.name}' },
    { zh: '法定代表人（签字）：', en: 'Legal representative (signature):' },
    day,
  ],
}

export const signedByIndividual: Block = {
  is: 'signature',
  lines: [{ zh: '本人（签字并按手印）：', en: 'Signed, with fingerprint:' }, day],
}

/** The administration of the principal's province. */
export const toAuthority = address('致：{authority}', 'To: {authority}')

/** Who hands the letter in. */
export const principalTable: Block = table(
  ['主办单位名称', 'Name of the principal', '{principal.name}'],
  ['证件类型及号码', 'Document and number', '{principal.documentType} {principal.documentNumber}'],
  ['证件住所', 'Registered address', '{principal.documentAddress}'],
)
