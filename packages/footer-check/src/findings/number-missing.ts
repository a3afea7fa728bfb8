/** 缺备案号 A home page on which a reader meets no filing number. Silent where another finding says why none was read. */
import { isFiling, type Mention } from '../mentions.ts'
import type { Check } from './check.ts'
import { numberPlaceholder } from './number-placeholder.ts'

/** Something stands in its place, and another check speaks of it. */
function accounts(mention: Mention): boolean {
  if (mention.reading === null) return true
  if (mention.where === 'attribute' || mention.where === 'comment') return false
  return isFiling(mention) && (mention.reading.ok || mention.where === 'text')
}

export const numberMissing: Check = {
  code: 'number-missing',
  find: (seen) => {
    const { page, options, mentions } = seen
    if (options.isHome === false || !page.shows || page.open || mentions.some(accounts)) return []
    if (numberPlaceholder.find(seen).length > 0) return []
    return [
      {
        offset: 0,
        ofPage: true,
        message: { zh: '首页上没有找到备案号', en: 'No filing number is shown on the home page' },
        fix: {
          zh: '在首页底部居中处放上通信管理局下发的备案号，并链接到 https://beian.miit.gov.cn/',
          en: 'Show the number issued by the communications administration at the bottom centre of the home page, linked to https://beian.miit.gov.cn/',
        },
      },
    ]
  },
}
