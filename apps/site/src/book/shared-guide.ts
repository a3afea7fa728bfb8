/** A checklist that several natures read: what each nature answers in its own way is told for each of them. */
import type { InForce, Scope } from '@beian/domain/reading'
import type { Procedure } from '@beian/domain/rulebook'
import { caseGuide, type Line, type Section } from './case-guide.ts'
import { isByNature } from './saying.ts'
import type { Nature } from './shelf.ts'

type Asked = Extract<Line, { is: 'asked' }>

/** The checklist of all who read one page: where each nature has an answer of its own, it depends on the nature. */
export function sharedGuide(procedure: Procedure, natures: readonly Nature[], place: Scope): readonly Section[] {
  const guides = natures.map(({ id }) => caseGuide(procedure, id, place))
  const [first = []] = guides
  if (guides.length < 2) return first
  const answers = Map.groupBy(
    guides.flat().flatMap(({ lines }) => lines.filter(isByNature)),
    ({ asked }) => asked.key,
  )
  return first.map(({ id, lines }) => ({
    id,
    lines: lines.map((line) => (isByNature(line) ? together(line, answers.get(line.asked.key) ?? []) : line)),
  }))
}

function together(line: Asked, all: readonly Asked[]): Line {
  const answers = new Map<unknown, InForce>(all.map(({ asked }) => [asked.by.statement, asked.by]))
  if (answers.size < 2) return line
  const facts = ['principal.nature'] as const
  const possible = [...answers.values()].map((by) => ({ by, unknown: facts }))
  return { is: 'open', topic: line.topic, key: line.asked.key, answer: 'needs', facts, possible }
}
