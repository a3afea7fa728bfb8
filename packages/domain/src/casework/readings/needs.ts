/** 规则所需 The facts that rules of this case still wait for: which subject's, and which topic asks. */

import { judgementOf } from '../../reading/answers.ts'
import { type Answer, countingAnswers, known, topicsOf } from '../../reading/index.ts'
import { judge } from '../../reading/judge.ts'
import { type CaseView, nounOf } from '../../reading/view.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { DemandKind, Topic } from '../../rulebook/topic.ts'
import { type FactKey, facts } from '../../vocabulary/facts/index.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import { type Known, viewOf } from '../deciding/context.ts'

export type Need = { readonly key: FactKey; readonly subject: Subject; readonly topic: Topic }

/** Time limits, estimates and advice never keep a case from being sent: nobody is asked for their sake. */
const asking: readonly DemandKind[] = ['condition', 'duty', 'ban', 'material']

function neededBy(rulebook: Rulebook, view: CaseView, answer: Answer): readonly FactKey[] {
  if (answer.is === 'needs') return answer.facts
  const judgement = judgementOf(answer.topic)
  if (answer.is !== 'applies' || judgement === undefined) return []
  const judged = judge(rulebook, view, {
    subject: answer.subject,
    judgement,
    value: answer.by.statement.value as object,
  })
  return judged.is === 'needs' ? judged.facts : []
}

/** Whose fact it is, seen from the subject a topic judges: its own, its parent's, or that of every subject of the noun. */
function ownersOf(view: CaseView, subject: Subject, key: FactKey): readonly Subject[] {
  const all = view.subjects.filter(({ noun }) => noun === nounOf(key))
  const near = all.filter(({ id }) => id === subject.id || id === subject.parent)
  return near.length > 0 ? near : all
}

export function needsOf(known_: Known): readonly Need[] {
  const { rulebook, procedure } = known_
  const view = viewOf(known_)
  return topicsOf(rulebook, procedure.id)
    .filter(({ demand }) => asking.includes(demand.kind))
    .flatMap((topic) => countingAnswers(rulebook, topic, view))
    .flatMap((answer) => {
      const askable = neededBy(rulebook, view, answer).filter((key) => facts[key].from === undefined)
      return askable.flatMap((key) =>
        ownersOf(view, answer.subject, key)
          .filter((owner) => known(view, owner, key) === undefined)
          .map((subject) => ({ key, subject, topic: answer.topic })),
      )
    })
}
