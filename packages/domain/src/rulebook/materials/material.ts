/** 材料 One paper a requirement may ask for: what it is called, and what a reader should know about it. */
import type { FactKey } from '../../vocabulary/facts/index.ts'
import type { Text } from '../../vocabulary/text.ts'

export type Material = {
  readonly title: Text
  readonly note?: Text
  /** 含敏感个人信息 A scan that shows identity data. */
  readonly sensitive?: true
  /** 另处完成 Something one does rather than hands in: at the access provider, with a picture at most. */
  readonly elsewhere?: true
  /** 须与之一致 The facts that stand on it: whoever looks at the scan compares them. */
  readonly shows?: readonly FactKey[]
  /** 有效期 The fact that tells until when it is valid. */
  readonly expires?: FactKey
}
export const original: Text = {
  zh: '原件彩色扫描或拍照，四角完整，无反光。',
  en: 'Colour scan or photograph of the original, all edges visible, no glare.',
}
export const signed: Text = {
  zh: '黑色签字笔签名，单位加盖公章；日期不晚于提交日。',
  en: 'Signed in black ink, an organisation adds its seal; dated no later than the submission.',
}

/** 主体证件 What a document of the principal shows. */
export const showsPrincipal = {
  shows: [
    'principal.name',
    'principal.documentNumber',
    'principal.legalRepresentative',
    'principal.documentAddress',
    'principal.documentExpires',
  ],
  expires: 'principal.documentExpires',
} as const satisfies Pick<Material, 'shows' | 'expires'>

/** 身份证件 What a document of identity shows. */
export const showsPerson = {
  shows: ['person.name', 'person.documentType', 'person.documentNumber', 'person.documentExpires'],
  expires: 'person.documentExpires',
} as const satisfies Pick<Material, 'shows' | 'expires'>
