/** 自查清单 What a procedure asks of whoever answered: the reading of guide and console, with as much as is known by now. */
import { countingAnswers } from '../reading/answers.ts'
import { type OpenRequirement, type Requirement, requirementsOn } from '../reading/requirements.ts'
import { severityOf } from '../reading/severity.ts'
import { type CaseView, nounOf } from '../reading/view.ts'
import type { Procedure } from '../rulebook/procedure.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { FactKey, Facts } from '../vocabulary/facts/index.ts'
import { dayOf, type Instant } from '../vocabulary/instant.ts'

/** Asked for certain; firmly, or as advice only. */
export type Item = Requirement & { readonly firm: boolean }
export type FinderChecklist = { readonly items: readonly Item[]; readonly open: readonly OpenRequirement[] }

/** A case of the procedure as it begins, with what the answers say of each of its subjects. */
export function viewOfProcedure({ startsWith }: Pick<Procedure, 'startsWith'>, facts: Facts, at: Instant): CaseView {
  const said = Object.entries(facts)
  const subjects = startsWith.map((subject) => {
    const own = said.filter(([key]) => nounOf(key as FactKey) === subject.noun)
    return { ...subject, facts: { ...subject.facts, ...Object.fromEntries(own) } }
  })
  return { subjects, at }
}

/** In the order of the book; what follows from a breach is no item. */
export function finderChecklist(book: Rulebook, topics: readonly Topic[], view: CaseView): FinderChecklist {
  const asking = topics.filter(({ demand }) => demand.kind !== 'path' && demand.kind !== 'consequence')
  const day = dayOf(view.at)
  const firm = asking
    .flatMap((topic) => countingAnswers(book, topic, view))
    .flatMap((answer) => (answer.is === 'applies' && severityOf(book, answer, day) !== 'advise' ? answer.by.ref : []))
  const { asked, open } = requirementsOn(book, asking, view)
  return { items: asked.map((one) => ({ ...one, firm: firm.includes(one.by.ref) })), open }
}
