/** 只在注释或脚本里 The only number stands where a reader, or a crawler without scripts, does not see it. */
import type { Text } from '@beian/domain/vocabulary'
import { isFiling, isRead, type Read } from '../mentions.ts'
import type { FindingCode, Place } from '../shape.ts'
import type { Check, Seen } from './check.ts'

export const inCommentOnly = inOnly('in-comment-only', 'comment', {
  message: {
    zh: '唯一的备案号写在注释里，访问者看不到',
    en: 'The only filing number stands in a comment, where no reader sees it',
  },
  fix: {
    zh: '去掉注释，让备案号显示在页面底部',
    en: 'Take it out of the comment, so that the page shows it at its bottom',
  },
})

export const inScriptOnly = inOnly('in-script-only', 'script', {
  message: {
    zh: '唯一的备案号由脚本写入，不执行脚本的审核工具看不到',
    en: 'The only filing number is put in by a script; a reviewer’s tool that runs none does not see it',
  },
  fix: { zh: '把备案号直接写进页面的 HTML', en: 'Write the number into the page’s HTML itself' },
})

function inOnly(code: FindingCode, place: Place, texts: { readonly message: Text; readonly fix: Text }): Check {
  const find = (seen: Seen) => {
    const numbers = subjectsOf(seen)
    const [first] = numbers.filter(({ where }) => where === place)
    const elsewhere = numbers.some(({ where }) => where !== place && where !== 'comment')
    const unknown = seen.mentions.some(({ reading }) => reading === null)
    return !first || elsewhere || unknown || !seen.page.shows ? [] : [{ offset: first.offset, ofPage: true, ...texts }]
  }
  return { code, find }
}

/** The filing numbers, or the police numbers of a page without any. */
function subjectsOf({ mentions }: Seen): readonly Read[] {
  const numbers = mentions.filter(isRead)
  const filings = numbers.filter(isFiling)
  return filings.length > 0 ? filings : numbers
}
