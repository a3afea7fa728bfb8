/** 遮去 Numbers of persons in people's own words: a reviewer who quotes a mobile must not have it sent on. */
import type { Text } from '../../vocabulary/text.ts'
import type { Remark } from '../filing-case.ts'

/** Identity cards, mobiles, landlines with their area code, addresses of mail. Filing numbers and credit codes stay. */
const personal = [
  /(?<![\dA-Za-z])\d{17}[\dXx](?![\dA-Za-z])/g,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/g,
  /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/g,
  /[\w.+-]+@[\w-]+(?:\.[\w-]+)+/g,
]

export function veiled(words: string): string {
  return personal.reduce((text, shape) => text.replace(shape, '••••'), words)
}

export function veiledText({ zh, en }: Text): Text {
  return { zh: veiled(zh), en: veiled(en) }
}

export function veiledRemark(remark: Remark): Remark {
  return typeof remark === 'string' ? veiled(remark) : veiledText(remark)
}
