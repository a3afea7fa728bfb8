/** 公安链接与编号不符 The digits in the link are not those of the number beside it. */
import { publicSecurityDigits } from '@beian/domain/numbers'
import { codeOf, isPolice } from '../links/address.ts'
import { isRead } from '../mentions.ts'
import { type Check, once } from './check.ts'

export const policeCodeDiffers: Check = {
  code: 'police-code-differs',
  find: ({ mentions }) =>
    once(mentions.filter(isRead)).flatMap(({ offset, reading, address, where }) => {
      if (reading.kind !== 'public-security-number' || address === null || !isPolice(address) || where === 'comment')
        return []
      const [code, digits] = [codeOf(address), publicSecurityDigits(reading.parts)]
      if (code == null || code === digits) return []
      return [
        {
          offset,
          message: {
            zh: `显示的编号是 ${digits}，链接里却是 ${code}`,
            en: `The number shown is ${digits}, but the link asks for ${code}`,
          },
          fix: {
            zh: '对照下发的编号改正其中一处；链接里的数字应由显示的编号生成',
            en: 'Compare with the number issued and correct one of the two; the link’s digits should be made from the number',
          },
        },
      ]
    }),
}
