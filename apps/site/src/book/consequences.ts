/** What follows where a duty is broken: a consequence names its duties, and from a duty its consequences are found. */
import { topicsOf } from '@beian/domain/reading'
import { type Procedure, rulebook, type Topic } from '@beian/domain/rulebook'

/** The questions whose breach this one prices; none where it is no consequence. */
export function dutiesOf({ demand }: Topic): readonly Topic[] {
  return demand.kind === 'consequence' ? rulebook.topics.filter(({ id }) => demand.of.includes(id)) : []
}

export function consequencesOf({ id }: Topic): readonly Topic[] {
  return rulebook.topics.filter(({ demand }) => demand.kind === 'consequence' && demand.of.includes(id))
}

/** What a guide tells of consequences: those of the procedure itself, and those of the duties it tells of. */
export function consequencesIn(procedure: Procedure): readonly Topic[] {
  const told = topicsOf(rulebook, procedure.id)
  return rulebook.topics.filter(
    (topic) =>
      topic.demand.kind === 'consequence' &&
      (told.includes(topic) || dutiesOf(topic).some((duty) => told.includes(duty))),
  )
}
