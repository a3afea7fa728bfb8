/** What a card is called and marked: the words of the book, never an id. */
import type { Need } from '@beian/domain/finder'
import type { Rulebook } from '@beian/domain/rulebook'
import { type FactKey, type PathEnd, type ProcedureId, pathEnds, type Text } from '@beian/domain/vocabulary'
import type { FinderText } from '../../text/finder.zh.ts'
import { regimes } from '../../text/words.ts'

const ends: { readonly [E in PathEnd]?: Text } = pathEnds

/** What is to be had: the filing, the licence; which procedure leads there is said beside it. */
export function titleOf(book: Rulebook, end: PathEnd): Text {
  const procedure = book.procedures[end as ProcedureId]
  return procedure === undefined ? (ends[end] ?? { zh: end, en: end }) : regimes[procedure.regime]
}

/** By which procedure, where it has another name; or the question that is to be asked. */
export function kickerOf(book: Rulebook, { end, guide, because }: Need): Text | undefined {
  const procedure = book.procedures[end as ProcedureId]
  if (procedure !== undefined) return procedure.title.en === regimes[procedure.regime].en ? undefined : procedure.title
  const [first] = because
  return guide === undefined ? first?.topic.title : undefined
}

export function markOf({ end, is, closed }: Need): keyof FinderText['marks'] {
  if (is === 'disputed') return 'disputed'
  if (closed) return 'closed'
  if (end === 'none' || end === 'on-record') return end
  return end === 'ask-authority' ? 'ask' : 'needed'
}

/** A word of a fact's dictionary as people read it. */
export function wordsOf(book: Rulebook, key: FactKey, value: unknown): readonly Text[] {
  const options = book.facts[key]?.options
  return [value].flat().map((one) => options?.[String(one)]?.title ?? { zh: String(one), en: String(one) })
}
