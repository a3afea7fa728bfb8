/** In which section of a guide a topic stands: told by what it demands, of whom, and when, never by its id. */

import { topicsOf } from '@beian/domain/reading'
import { type Procedure, rulebook, type Topic } from '@beian/domain/rulebook'
import type { EventId } from '@beian/domain/vocabulary'
import { keptIn } from './kept.ts'

export const sectionIds = [
  'path',
  'principal',
  'person',
  'domain-name',
  'service',
  'case',
  'material',
  'limit',
  'after',
  'consequence',
  'advice',
] as const
export type SectionId = (typeof sectionIds)[number]

const happening = new Map<Procedure, ReadonlySet<EventId>>()

/** What can still happen before the procedure has reached its end. */
function eventsOf(procedure: Procedure): ReadonlySet<EventId> {
  const events = happening.get(procedure) ?? new Set(procedure.stages.flatMap(({ on }) => Object.keys(on) as EventId[]))
  happening.set(procedure, events)
  return events
}

/** Whether a topic speaks of the time after the number is granted. */
function isAfterwards(procedure: Procedure, { demand, judgedOn }: Topic): boolean {
  const events = eventsOf(procedure)
  if (demand.kind === 'time-limit' || demand.kind === 'estimate') {
    if (demand.kind === 'time-limit' && demand.before !== undefined) return !events.has(demand.before)
    return !demand.until.some((event) => events.has(event))
  }
  if (demand.kind === 'window') return true
  if (judgedOn === 'today') return demand.kind === 'duty' || demand.kind === 'ban'
  return typeof judgedOn === 'object' && !leadsOn(procedure, judgedOn.event as EventId)
}

/** Whether an event leads to a stage in which something is still to be done. */
function leadsOn(procedure: Procedure, event: EventId): boolean {
  const reached = procedure.stages.flatMap(({ on }) => on[event] ?? [])
  return procedure.stages.some(({ id, final }) => reached.includes(id) && final === undefined)
}

const sectionsKept = new Map<Procedure, Map<Topic, SectionId>>()

export function sectionOf(procedure: Procedure, topic: Topic): SectionId {
  const sections = keptIn(sectionsKept, procedure, () => new Map<Topic, SectionId>())
  return keptIn(sections, topic, () => (isAfterwards(procedure, topic) ? 'after' : subjectOf(topic)))
}

/** The same where no procedure is in question: on the lists of all rules. Never "after". */
export function subjectOf(topic: Topic): SectionId {
  switch (topic.demand.kind) {
    case 'condition':
    case 'duty':
    case 'ban':
      return topic.each
    case 'material':
      return 'material'
    case 'time-limit':
    case 'estimate':
    case 'window':
      return 'limit'
    case 'path':
      return 'path'
    case 'consequence':
      return 'consequence'
    case 'advice':
      return 'advice'
  }
}

/** The shelves of a list of topics by subject, empty ones left out. */
export function bySubject(
  topics: readonly Topic[],
): readonly { readonly id: SectionId; readonly topics: readonly Topic[] }[] {
  const shelves = sectionIds.map((id) => ({ id, topics: topics.filter((topic) => subjectOf(topic) === id) }))
  return shelves.filter((shelf) => shelf.topics.length > 0)
}

/** What is looked at before a case is through: of whom it is asked, in the order of a guide. */
export const checkedSections = ['principal', 'person', 'domain-name', 'service', 'case'] as const satisfies SectionId[]

export function topicsIn(procedure: Procedure, section: SectionId): readonly Topic[] {
  return topicsOf(rulebook, procedure.id).filter((topic) => sectionOf(procedure, topic) === section)
}
