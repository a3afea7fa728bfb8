/** 省份简称用错 The mark of the other system, of a licence plate or of a city stands at the head: 川ICP备, 黔公网安备. */
import { isRead } from '../mentions.ts'
import { type Check, once, written } from './check.ts'

export const markWrong: Check = {
  code: 'mark-wrong',
  find: (seen) =>
    once(written(seen).filter(isRead)).flatMap(({ text, offset, reading }) => {
      const warning = reading.warnings.find(({ code }) => code === 'mark-corrected')
      if (!warning) return []
      return [
        {
          offset,
          message: {
            zh: `“${text}”的省份简称不对：${warning.message.zh}`,
            en: `“${text}” begins with the wrong mark: ${warning.message.en}`,
          },
          fix: {
            zh: `对照下发的编号改为 ${reading.canonical}`,
            en: `Compare with the number issued and write ${reading.canonical}`,
          },
        },
      ]
    }),
}
