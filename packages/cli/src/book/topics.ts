/** 条目 The topics of the book by name: what to say to a name it does not have. */
import { rulebook as book } from '@beian/domain/rulebook'
import { nearest } from '../nearest.ts'
import type { Misuse } from '../verb.ts'

export function unknownTopic(id: string): Misuse | null {
  const ids = book.topics.map((topic) => topic.id)
  if (ids.includes(id)) return null
  const near = nearest(id, ids)
  return {
    code: 'unknown-topic',
    path: id,
    message: { zh: `没有“${id}”这个条目`, en: `There is no topic “${id}”` },
    fix:
      near === null
        ? { zh: 'beian rules list 列出全部条目', en: 'beian rules list names them all' }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  }
}
