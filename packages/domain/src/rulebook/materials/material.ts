/** 材料 One paper a requirement may ask for: what it is called, and what a reader should know about it. */
import type { Text } from '../../vocabulary/text.ts'

export type Material = {
  readonly title: Text
  readonly note?: Text
  /** 含敏感个人信息 A scan that shows identity data. */
  readonly sensitive?: true
}
export const original: Text = {
  zh: '原件彩色扫描或拍照，四角完整，无反光。',
  en: 'Colour scan or photograph of the original, all edges visible, no glare.',
}
export const signed: Text = {
  zh: '黑色签字笔签名，单位加盖公章；日期不晚于提交日。',
  en: 'Signed in black ink, an organisation adds its seal; dated no later than the submission.',
}
