/** 趣味“备案” 萌ICP备 and the like: no filing. It blocks where it stands alone; beside a real number it is only pointed out. */
import { isFiling } from '../mentions.ts'
import { type Check, once, refusalOf, shown, written } from './check.ts'

export const numberJoke: Check = {
  code: 'number-joke',
  find: (seen) => {
    const alone = !shown(seen).some(isFiling)
    return once(written(seen).filter((one) => refusalOf(one)?.code === 'joke-number')).map(({ text, offset }) => ({
      offset,
      severity: alone ? ('block' as const) : ('advise' as const),
      message: {
        zh: `“${text}”是民间趣味编号，不是工业和信息化部的备案号`,
        en: `“${text}” comes from a private fun site; it is no filing number of the ministry`,
      },
      fix: alone
        ? { zh: '放上通信管理局下发的备案号', en: 'Show the number issued by the communications administration' }
        : {
            zh: '可以保留，但要与真实的备案号明显分开，以免被当成备案号',
            en: 'It may stay, but clearly apart from the real number, so that nobody takes it for one',
          },
    }))
  },
}
