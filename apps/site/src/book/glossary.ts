/** The words of the trade, joined with the rules that settle them, the rules that use them, and how they are spoken. */
import { say, statementsOf } from '@beian/domain/reading'
import { rulebook, type Topic } from '@beian/domain/rulebook'
import { glossary, type Term } from '@beian/domain/rulebook/glossary'
import { pinyin } from 'pinyin-pro'
import { scopes } from './stated.ts'

/** By how they are spoken, as Chinese dictionaries have them. */
export const termsBySound: readonly Term[] = glossary.toSorted((a, b) => bare(a).localeCompare(bare(b)))
export const termsByEnglish: readonly Term[] = glossary.toSorted((a, b) => a.term.en.localeCompare(b.term.en))

/** With tones: bèi àn. */
export function soundOf({ term }: Term): string {
  return pinyin(term.zh, { nonZh: 'consecutive' })
}

/** Without tones or spaces, as it is typed: beian. */
export function bare({ term }: Term): string {
  return pinyin(term.zh, { toneType: 'none', nonZh: 'consecutive', type: 'array' }).join('').toLowerCase()
}

/** The rules that settle what it is. */
export function settledBy({ topics }: Term): readonly Topic[] {
  const ids: readonly string[] = topics
  return rulebook.topics.filter(({ id }) => ids.includes(id))
}

/** Everything a question and its answers say in Chinese. */
const wordings: ReadonlyMap<Topic, string> = new Map(
  rulebook.topics.map((topic) => [
    topic,
    [
      topic.title.zh,
      ...scopes.flatMap((scope) =>
        statementsOf(rulebook, topic, scope).map((one) => `${say(rulebook, topic, one).zh} ${one.note?.zh ?? ''}`),
      ),
    ].join('\n'),
  ]),
)

/** The further rules in which it is said, by it or by another word for it. */
export function usedIn(term: Term): readonly Topic[] {
  const words = [term.term.zh, ...(term.also ?? [])]
  const settled = settledBy(term)
  return rulebook.topics.filter(
    (topic) => !settled.includes(topic) && words.some((word) => wordings.get(topic)?.includes(word)),
  )
}

const uses: ReadonlyMap<Term, readonly Topic[]> = new Map(glossary.map((term) => [term, usedIn(term)]))

/** The words a rule settles, then those it uses. */
export function termsOf(topic: Topic): readonly Term[] {
  const settled = glossary.filter((term) => settledBy(term).includes(topic))
  return [...settled, ...glossary.filter((term) => uses.get(term)?.includes(topic))]
}

/** What it is taken for; said on both sides. */
export function notTheSame(term: Term): readonly Term[] {
  return glossary.filter(({ id, not = [] }) => term.not?.includes(id) || not.includes(term.id))
}
