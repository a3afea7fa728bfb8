/** 空白 A question that promises an answer for every word of a fact (`answersEvery`) and has none for one. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { When } from '../rulebook/topic.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import { provinceIds } from '../vocabulary/province.ts'
import { type Placed, type Proof, placedIn } from './fault.ts'

export const gaps: Proof = (book) => {
  const placed = Map.groupBy(placedIn(book), ({ topic }) => topic.id)
  return book.topics.flatMap((topic) => {
    const key = topic.answersEvery
    if (key === undefined) return []
    const answers = placed.get(topic.id) ?? []
    return wordsOf(book, key)
      .filter((word) => !answers.some((one) => answersFor(one, key, word)))
      .map((word) => ({ kind: 'gap' as const, where: topic.id, what: `${key} ${word}` }))
  })
}

function wordsOf(book: Rulebook, key: FactKey): readonly string[] {
  return key === 'principal.province' ? provinceIds : Object.keys(book.facts[key]?.options ?? {})
}

function answersFor({ scope, statement }: Placed, key: FactKey, word: string): boolean {
  if (key === 'principal.province' && scope !== 'nation') return scope === word
  const wanted = (statement.when as When | undefined)?.[key]
  return wanted === undefined || [wanted].flat().includes(word)
}
