/** 被隐藏 A number that is on the page and that no reader sees: by the attribute `hidden` or by an inline style. */
import { isRead } from '../mentions.ts'
import { type Check, once, shown } from './check.ts'

export const hidden: Check = {
  code: 'hidden',
  find: (seen) => {
    const visible = new Set(shown(seen).map(({ reading }) => reading.canonical))
    return once(seen.mentions.filter(isRead))
      .filter((one) => one.hidden && one.where === 'text' && !visible.has(one.reading.canonical))
      .map(({ offset, reading }) => ({
        offset,
        message: {
          zh: `${reading.canonical} 在页面上被隐藏，访问者看不到`,
          en: `${reading.canonical} is hidden on the page: no reader sees it`,
        },
        fix: {
          zh: '去掉隐藏它的属性或样式，让它在各种屏幕宽度下都可见',
          en: 'Remove the attribute or style that hides it, so that it is visible at every width',
        },
      }))
  },
}
