/** 链接去向 Where the link of a number leads: plain http, a former address, a dead host, the other system, nowhere, elsewhere. */
import type { Text } from '@beian/domain/vocabulary'
import { isRead, type Mention } from '../mentions.ts'
import type { FindingCode, LinkStatus } from '../shape.ts'
import { type Check, once, refusalOf, type Seen } from './check.ts'

type Faulty = Exclude<LinkStatus, 'current'>

const messages: Readonly<Record<Faulty, Text>> = {
  http: { zh: '链接仍用 http，应为 https', en: 'The link uses plain http instead of https' },
  obsolete: { zh: '链接指向查询系统的旧地址', en: 'The link leads to a former address of the query system' },
  dead: { zh: '链接的域名已经停用，打不开', en: 'The host of the link no longer answers' },
  'wrong-site': {
    zh: '链接指向了另一个系统：ICP 备案号与公安备案号的查询网站不同',
    en: 'The link leads to the other system: filing numbers and police numbers are queried at different sites',
  },
  relative: {
    zh: '链接没有完整的网址，打不开查询系统',
    en: 'The link has no full address and leads to no query system',
  },
  'other-site': { zh: '链接指向了查询系统以外的网站', en: 'The link leads to a site that is no query system' },
}
const ministryFix: Text = { zh: '改为 https://beian.miit.gov.cn/', en: 'Link to https://beian.miit.gov.cn/' }
const policeFix: Text = {
  zh: '改为 https://beian.mps.gov.cn/#/query/webSearch?code= 加上 14 位数字',
  en: 'Link to https://beian.mps.gov.cn/#/query/webSearch?code= followed by the 14 digits',
}

export const linkStatusChecks: readonly Check[] = (Object.keys(messages) as readonly Faulty[]).map((status) => ({
  code: `link-${status}` as FindingCode,
  find: (seen) =>
    once(judged(seen))
      .filter((one) => one.status === status && isJudged(one, status))
      .map((one) => ({
        offset: one.offset,
        message: {
          zh: `${nameOf(one, '：')}${messages[status].zh}`,
          en: `${nameOf(one, ': ')}${messages[status].en}`,
        },
        fix: one.kind === 'public-security' ? policeFix : ministryFix,
      })),
}))

function judged({ mentions }: Seen): readonly Mention[] {
  return mentions.filter((one) => one.where !== 'comment' && refusalOf(one)?.code !== 'joke-number')
}

/** A licence may lead to its own picture or to the licence system; what is no number yet may lead anywhere that answers. */
function isJudged(one: Mention, status: Faulty): boolean {
  const elsewhere = status === 'relative' || status === 'other-site'
  return !elsewhere || (isRead(one) && one.kind !== 'licence')
}

function nameOf(one: Mention, colon: string): string {
  return isRead(one) ? `${one.reading.canonical}${colon}` : ''
}
