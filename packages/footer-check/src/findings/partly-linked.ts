/** 只链接了一部分 Only part of the number is the link, or two links share it. */
import { type Check, once, shown } from './check.ts'

export const partlyLinked: Check = {
  code: 'partly-linked',
  find: (seen) =>
    once(shown(seen).filter(({ linked }) => linked === 'partly')).map(({ offset, reading }) => ({
      offset,
      message: {
        zh: `${reading.canonical} 只有一部分是链接`,
        en: `Only a part of ${reading.canonical} is the link`,
      },
      fix: { zh: '把整个编号放进同一个链接', en: 'Put the whole number into one link' },
    })),
}
