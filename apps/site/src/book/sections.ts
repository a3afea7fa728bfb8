/** In which section of a guide a topic stands: told by what it demands, of whom, and when, never by its id. */

import { topicsOf } from '@beian/domain/reading'
import { type Procedure, rulebook, type Topic } from '@beian/domain/rulebook'
import type { EventId } from '@beian/domain/vocabulary'

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

/** What can still happen before the procedure has reached its end. */
function eventsOf(procedure: Procedure): ReadonlySet<EventId> {
  return new Set(procedure.stages.flatMap(({ on }) => Object.keys(on) as EventId[]))
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

export function sectionOf(procedure: Procedure, topic: Topic): SectionId {
  if (isAfterwards(procedure, topic)) return 'after'
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

export function topicsIn(procedure: Procedure, section: SectionId): readonly Topic[] {
  return topicsOf(rulebook, procedure.id).filter((topic) => sectionOf(procedure, topic) === section)
}
