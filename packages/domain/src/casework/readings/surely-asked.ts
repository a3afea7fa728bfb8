/** 必交而未定 A paper that is asked whatever the answer will be: only which one waits for a fact that is not known yet. */
import type { OpenRequirement } from '../../reading/index.ts'
import { requirementsOn } from '../../reading/requirements.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { SourceId } from '../../vocabulary/source.ts'
import { type Known, viewOf } from '../deciding/context.ts'
import { papersOf } from '../deciding/materials.ts'
import { choicesOf } from '../facts/options.ts'
import { suppose } from './suppose.ts'

export type SurelyAsked = {
  readonly key: string
  readonly subject: Subject
  readonly waitsFor: FactKey
  /** One of these. */
  readonly papers: readonly string[]
  readonly cites: readonly SourceId[]
}

export function surelyAsked(known: Known, open: readonly OpenRequirement[]): readonly SurelyAsked[] {
  const view = viewOf(known)
  return open.flatMap((one) => {
    const { topic, answer } = one
    if (topic.demand.kind !== 'material' || answer.is !== 'needs') return []
    const [waitsFor, ...others] = answer.facts
    const { subject } = answer
    if (waitsFor === undefined || others.length > 0 || facts[waitsFor].kind !== 'word') return []
    const outcomes = Object.keys(choicesOf(waitsFor, subject.facts)).map((word) => {
      const supposed = suppose(view, { [subject.id]: { [waitsFor]: word } })
      return requirementsOn(known.rulebook, [topic], supposed).asked.find(({ key }) => key === one.key)
    })
    const asked = outcomes.flatMap((outcome) => outcome ?? [])
    if (asked.length === 0 || asked.length < outcomes.length) return []
    const papers = [...new Set(asked.flatMap(papersOf))]
    const cites = [...new Set(asked.flatMap(({ by }) => by.statement.cites))]
    return [{ key: one.key, subject, waitsFor, papers, cites }]
  })
}
