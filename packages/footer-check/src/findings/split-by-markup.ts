/** 被标签拆开 The number is broken up by elements inside it; some crawlers and readers then miss it. */
import { type Check, once, shown } from './check.ts'

export const splitByMarkup: Check = {
  code: 'split-by-markup',
  find: (seen) =>
    once(shown(seen).filter(({ split }) => split)).map(({ offset, reading }) => ({
      offset,
      message: {
        zh: `${reading.canonical} 被标签拆成了几段`,
        en: `${reading.canonical} is broken up by elements inside it`,
      },
      fix: {
        zh: '把整个编号连续写在同一个元素里',
        en: 'Write the whole number in one piece, inside one element',
      },
    })),
}
