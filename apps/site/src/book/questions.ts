/** The questions of a guide, section by section: those the law answers, those of practice, and those of single provinces. */
import type { Procedure, Topic } from '@beian/domain/rulebook'
import { alikeOn } from './alike.ts'
import { consequencesIn } from './consequences.ts'
import { isLaw } from './limits.ts'
import { type SectionId, topicsIn } from './sections.ts'
import { nationalOn, ownProvinces } from './stated.ts'

export type Questions = {
  readonly byLaw: readonly Topic[]
  readonly inPractice: readonly Topic[]
  readonly provincial: readonly Topic[]
}

/** So much a guide holds itself; a longer section has a page of its own, and the guide says how much is there. */
const IN_THE_GUIDE = 6

export function topicsOn(procedure: Procedure, section: SectionId): readonly Topic[] {
  return section === 'consequence' ? consequencesIn(procedure) : topicsIn(procedure, section)
}

export function questionsOf(topics: readonly Topic[]): Questions {
  const national = topics.filter((topic) => nationalOn(topic).length > 0)
  const law = (topic: Topic) => nationalOn(topic).some(({ statement }) => isLaw(statement.standing))
  return {
    byLaw: national.filter(law),
    inPractice: national.filter((topic) => !law(topic)),
    provincial: topics.filter((topic) => !national.includes(topic) && ownProvinces(topic).length > 0),
  }
}

/** Whether the checklists leave part of a section to its page. */
export function standsAlike(procedure: Procedure, section: SectionId): boolean {
  return topicsOn(procedure, section).some((topic) => alikeOn(procedure, topic).length > 0)
}

export function hasOwnPage(procedure: Procedure, section: SectionId): boolean {
  const { inPractice, provincial } = questionsOf(topicsOn(procedure, section))
  return inPractice.length + provincial.length > IN_THE_GUIDE || standsAlike(procedure, section)
}
