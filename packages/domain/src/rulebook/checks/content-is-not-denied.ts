/** Contents a province refuses. */
import { serviceContents } from '../../vocabulary/dictionaries/service-content.ts'
import { check } from '../check.ts'

const options = Object.fromEntries(Object.entries(serviceContents).map(([id, { title }]) => [id, title])) as {
  readonly [C in keyof typeof serviceContents]: (typeof serviceContents)[C]['title']
}

export const contentIsNotDenied = check({
  id: 'content-is-not-denied',
  asks: { zh: '是否选择了不受理的服务内容？', en: 'Is a refused content chosen?' },
  reads: { content: 'words' },
  params: { contents: { words: options } },
  test: ({ content }, { contents }) => {
    const denied = content.find((id) => (contents as readonly string[]).includes(id))
    return denied === undefined ? true : { wrong: 'content', saw: denied }
  },
})
