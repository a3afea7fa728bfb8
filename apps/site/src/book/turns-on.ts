/** On what of a checklist's two facts, nature and place, the answers to a question turn: told from what its rules name. */
import { type Scope, statementsOf } from '@beian/domain/reading'
import { rulebook, type Topic } from '@beian/domain/rulebook'
import type { NatureId } from '@beian/domain/vocabulary'
import { keptIn } from './kept.ts'

/** Facts that follow from the nature, or from the province. */
const ofNature = /"principal\.(?:nature|kind)"/
const ofPlace = /"principal\.(?:province|fromElsewhere)"/

/** Everything by which a question is judged in one place. */
function rulesOf(topic: Topic, place: Scope): string {
  const { whose, demand } = topic
  return JSON.stringify([whose, demand, statementsOf(rulebook, topic, 'nation'), statementsOf(rulebook, topic, place)])
}

type Turning = { readonly nature: boolean; readonly place: boolean }
const kept = new Map<Scope, Map<Topic, Turning>>()

function turningOf(topic: Topic, place: Scope): Turning {
  const rules = rulesOf(topic, place)
  // While the place is unknown a question may wait for it; a place that says nothing itself leaves the word to the nation.
  const speaks = place === 'nation' || statementsOf(rulebook, topic, place).length > 0
  return { nature: ofNature.test(rules), place: speaks || ofPlace.test(rules) }
}

/** The same text for all of whom a question asks the same. */
export function turnsOn(topic: Topic, { nature, place }: { nature: NatureId; place: Scope }): string {
  const inPlace = keptIn(kept, place, () => new Map<Topic, Turning>())
  const turning = keptIn(inPlace, topic, () => turningOf(topic, place))
  return `${turning.nature ? nature : '*'} ${turning.place ? place : '*'}`
}
