/** 公安链接缺编号 A link to the police platform that does not say which number to query. */
import { codeOf, isPolice } from '../links/address.ts'
import { isRead } from '../mentions.ts'
import { type Check, once } from './check.ts'

export const policeLinkWithoutCode: Check = {
  code: 'police-link-without-code',
  find: ({ mentions }) =>
    once(mentions.filter(isRead))
      .filter(
        ({ kind, address }) =>
          kind === 'public-security' && address !== null && isPolice(address) && codeOf(address) === null,
      )
      .map(({ offset, reading }) => ({
        offset,
        message: {
          zh: `${reading.canonical} 的链接没有带编号，打开后查不到本站`,
          en: `The link of ${reading.canonical} carries no code, so it finds no record`,
        },
        fix: {
          zh: '链接写成 https://beian.mps.gov.cn/#/query/webSearch?code= 加上这 14 位数字',
          en: 'Link to https://beian.mps.gov.cn/#/query/webSearch?code= followed by the 14 digits',
        },
      })),
}
