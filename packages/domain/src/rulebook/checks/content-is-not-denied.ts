/** Contents a province refuses. */
import { titlesOf } from '../../vocabulary/dictionaries/entry.ts'
import { serviceContents } from '../../vocabulary/dictionaries/service-content.ts'
import { check } from '../check.ts'

export const contentIsNotDenied = check({
  id: 'content-is-not-denied',
  asks: { zh: '是否选择了不受理的服务内容？', en: 'Is a refused content chosen?' },
  reads: { content: 'words' },
  params: { contents: { words: titlesOf(serviceContents) } },
  test: ({ content }, { contents }) => {
    const denied = content.find((id) => (contents as readonly string[]).includes(id))
    return denied === undefined ? true : { wrong: 'content', saw: denied }
  },
})
