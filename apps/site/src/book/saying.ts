/** What a line of a checklist says, as text: by it two lines are the same or not. */
import type { InForce } from '@beian/domain/reading'
import type { Line } from './case-guide.ts'
import { keptIn } from './kept.ts'

type Asked = Extract<Line, { is: 'asked' }>

/** A statement that names the nature and nothing else: which document proves a notary. */
export function isByNature(line: Line): line is Asked {
  if (line.is !== 'asked' || line.asked.dissent.length > 0) return false
  return Object.keys(line.asked.by.statement.when ?? {}).join() === 'principal.nature'
}

const named = (by: InForce): unknown => [by.scope, by.ref, by.statement.when]

/** Two natures with the same lines in all places read the same page, but for the papers that each has of its own. */
function sayingOf(line: Line): unknown {
  if (line.is === 'open')
    return [line.key, line.answer, line.facts, line.possible.map(({ by, unknown }) => [named(by), unknown])]
  const { key, by, dissent } = line.asked
  return isByNature(line) ? key : [key, named(by), dissent.map(named)]
}

const saidKept = new WeakMap<Line, string>()

/** The same as text, for comparing: lines are shared by many checklists. */
export function saidBy(line: Line): string {
  return keptIn(saidKept, line, () => JSON.stringify(sayingOf(line)))
}

/** Told by each nature in its own way: the line of a page that several read stands for that of each. */
const isTogether = (line: Line): boolean => line.is === 'open' && line.facts.join() === 'principal.nature'

export function keyOf(line: Line): string {
  return `${line.topic.id} ${line.is === 'open' && isTogether(line) ? JSON.stringify(line.key) : saidBy(line)}`
}

/** The topic that a key names. */
export function topicIn(key: string): string {
  return key.slice(0, key.indexOf(' '))
}
