/** The picture of a procedure as a nested list: every stage with everything that may happen in it. */
import type { Procedure } from '@beian/domain/rulebook'
import { actors, type Language } from '@beian/domain/vocabulary'
import { flowWords } from '../text/flow.ts'
import { outcomesOf } from './outcomes.ts'

export type ListedStage = { readonly title: string; readonly who: string; readonly outcomes: readonly string[] }

export function flowListed(lang: Language, procedure: Procedure): readonly ListedStage[] {
  const words = flowWords[lang]
  return procedure.stages.map((stage) => {
    const outcomes = outcomesOf(procedure, stage).map(({ title, to, turn }) =>
      turn === 'stays' ? words.stays(title[lang]) : words.leadsTo(title[lang], to.title[lang]),
    )
    return {
      title: stage.title[lang],
      who: [actors[stage.who][lang], ...(stage.locked ? [words.locked] : [])].join(' · '),
      outcomes: outcomes.length === 0 ? [words.ends] : outcomes,
    }
  })
}
