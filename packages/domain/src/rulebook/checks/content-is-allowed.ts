/** What an individual, or a province, may tick as the content of a service. */
import { titlesOf } from '../../vocabulary/dictionaries/entry.ts'
import { serviceContents } from '../../vocabulary/dictionaries/service-content.ts'
import { check } from '../check.ts'

export const contentIsAllowed = check({
  id: 'content-is-allowed',
  asks: { zh: '服务内容是否在允许范围内？', en: 'Is the content allowed?' },
  reads: { content: 'words' },
  params: { contents: { words: titlesOf(serviceContents) } },
  test: ({ content }, { contents }) => {
    const outside = content.find((id) => !(contents as readonly string[]).includes(id))
    return outside === undefined ? true : { wrong: 'content', saw: outside }
  },
})
