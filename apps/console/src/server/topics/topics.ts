/** 查规则 The questions of the book in force today, found by their words, and each with all its answers. */
import { compareProvinces, currentStatements, type InForce } from '@beian/domain/reading'
import type { Rulebook, Topic } from '@beian/domain/rulebook'
import type { Day, Text } from '@beian/domain/vocabulary'
import { explanation } from '../cases/page/explanations.ts'

type Entry = { readonly topic: Topic; readonly title: string; readonly sentences: string }

const entries = new WeakMap<Rulebook, readonly Entry[]>()

const both = ({ zh, en }: Text) => `${zh} ${en}`
const isText = (says: Topic['says']): says is Text => typeof says['zh'] === 'string'
const folded = (text: string) => text.normalize('NFKC').toLowerCase()

function entryOf(topic: Topic): Entry {
  const names = [topic.title, ...(topic.short ? [topic.short] : [])]
  const sentences = isText(topic.says) ? [topic.says] : Object.values(topic.says)
  return { topic, title: folded(names.map(both).join(' ')), sentences: folded(sentences.map(both).join(' ')) }
}

function entriesOf(rulebook: Rulebook): readonly Entry[] {
  const known = entries.get(rulebook) ?? rulebook.topics.map(entryOf)
  entries.set(rulebook, known)
  return known
}

/** Every word stands in the question or its sentences; those that have all in the question come first. */
export function findTopics(rulebook: Rulebook, { text, limit }: { text: string; limit: number }) {
  const wanted = folded(text).split(/\s+/).filter(Boolean)
  if (wanted.length === 0) return []
  const all = entriesOf(rulebook)
  const asked = all.filter(({ title }) => wanted.every((word) => title.includes(word)))
  const said = all.filter((one) => {
    const words = `${one.title} ${one.sentences}`
    return !asked.includes(one) && wanted.every((word) => words.includes(word))
  })
  return [...asked, ...said]
    .slice(0, limit)
    .map(({ topic }) => ({ id: topic.id, title: topic.title, regime: topic.regime }))
}

/** The nation's answer, and of each province its own, that it is the same, or that nobody has looked. */
export function topicPage(rulebook: Rulebook, id: string, on: Day) {
  const topic = rulebook.topics.find((one) => one.id === id)
  if (topic === undefined) return undefined
  const told = (by: InForce) => explanation({ rulebook }, { topic, by }, on)
  const nation = currentStatements(rulebook, topic, { scope: 'nation', on })
  const provinces = compareProvinces(rulebook, topic, on)
  return {
    id,
    title: topic.title,
    regime: topic.regime,
    procedures: topic.procedures,
    nation: nation.filter(({ statement }) => statement.value !== null).map(told),
    provinces: provinces
      .filter(({ is }) => is === 'differs')
      .map(({ province, says }) => ({ province, answers: says.map(({ by }) => told(by)) })),
    same: provinces.filter(({ is }) => is === 'as-nation').map(({ province }) => province),
    unseen: provinces.filter(({ is }) => is === 'not-looked-at').length,
  }
}
