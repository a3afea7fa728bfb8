/** The glossary of the README: the words of the trade, and those that the code keeps as dictionaries. */
import { nounTitles } from '../src/casework/noun-titles.ts'
import { actors } from '../src/vocabulary/actor.ts'
import { events } from '../src/vocabulary/event.ts'
import type { Text } from '../src/vocabulary/text.ts'
import { folded, table } from './markdown.ts'
import { confidenceWords, demandWords, regimeWords, severityWords, standingWords, terms } from './words.ts'

type Words = Readonly<Record<string, Text>>

const groups: readonly (readonly [title: string, words: Words])[] = [
  ['Regimes 制度: `regime`', regimeWords],
  ['Nouns 对象: whom a fact belongs to', nounTitles],
  ['Kinds of demand 要求种类: `demand.kind`', demandWords],
  ['Standing 效力: whose norm it is', standingWords],
  ['Confidence 可信度: how well we know it', confidenceWords],
  ['Severity 严重程度: of a finding', severityWords],
  ['Actors 由谁办理: `who`', actors],
  ['Events 事件: what may happen to a case', events],
]

function dictionary(words: Words): string {
  return table(
    ['identifier', '中文', 'English'],
    Object.entries(words).map(([id, { zh, en }]) => [`\`${id}\``, zh, en]),
  )
}

export function glossaryPart(): string {
  const trade = table(
    ['中文', 'English', 'identifier', ''],
    terms.map(([zh, en, identifier, note = '']) => [zh, en, identifier, note]),
  )
  return [trade, ...groups.map(([title, words]) => folded(title, dictionary(words)))].join('\n\n')
}
