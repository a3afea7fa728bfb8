/** 无法判断 An expression stands where the number, its link or the link's digits would be; or the home page is put together elsewhere. */
import type { Text } from '@beian/domain/vocabulary'
import { codeOf, isPolice } from '../links/address.ts'
import { isFiling, isRead, type Mention } from '../mentions.ts'
import { type Check, once, type Said, type Seen } from './check.ts'

const fix: Text = {
  zh: '检查生成后的页面：把网址或导出的 HTML 交给检查工具',
  en: 'Check the page that is put out: give its address or the exported HTML',
}

export const cannotTell: Check = {
  code: 'cannot-tell',
  find: (seen) => {
    const told = once(seen.mentions.filter(({ where }) => where !== 'comment')).flatMap(unknownOf)
    return told.length > 0 ? told : elsewhere(seen)
  },
}

function unknownOf(one: Mention): readonly Said[] {
  const message = messageOf(one)
  return message === null ? [] : [{ offset: one.offset, message, fix }]
}

function messageOf(one: Mention): Text | null {
  const { address, holes } = one
  if (one.reading === null)
    return {
      zh: `编号由模板表达式 ${holes.join(' ')} 生成，无法判断`,
      en: `The number comes from a template expression (${holes.join(' ')}): it cannot be judged`,
    }
  if (address?.unknown)
    return {
      zh: '链接地址由模板表达式生成，无法判断',
      en: 'The link’s address comes from a template expression: it cannot be judged',
    }
  if (isRead(one) && one.kind === 'public-security' && address && isPolice(address) && codeOf(address) === undefined)
    return {
      zh: '链接里的编号由模板表达式生成，无法判断是否一致',
      en: 'The link’s digits come from a template expression: whether they agree cannot be judged',
    }
  return null
}

function elsewhere({ page, options, mentions }: Seen): readonly Said[] {
  if (options.isHome === false || !page.shows || !page.open || mentions.some(isFiling)) return []
  return [
    {
      offset: 0,
      message: {
        zh: '这个模板里没有备案号，它可能在引用的其他文件里',
        en: 'No filing number stands in this template; it may stand in a file that it includes',
      },
      fix,
    },
  ]
}
