/**
 * 情形 A whole situation as a consultant would tell it, with what the sources lead one to expect. Written from the sources
 * before the engine saw it: where the two differ, one of them is wrong, and the history shows which was mended.
 */
import type { Day } from '../vocabulary/day.ts'
import type { EventId } from '../vocabulary/event.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { PathEnd } from '../vocabulary/path-end.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import type { MaterialId } from './materials/index.ts'
import type { Given } from './topic.ts'

/** A paper that must be asked: one of these, or all of them. */
export type ExpectedPaper = { readonly oneOf: readonly MaterialId[] } | { readonly allOf: readonly MaterialId[] }

/** A fact that is found fault with: where, and why in the sources' terms. */
export type ExpectedFinding = { readonly path: FactKey; readonly because: string }

export type ExpectedDay = {
  readonly after: EventId
  /** The last day of the limit. */
  readonly due: Day
  /** Where the sources lead to two days: the other. */
  readonly or?: Day
  readonly because: string
}

/** What somebody who asks "what do I need?" is to be told of it: the lists are complete. */
export type ExpectedNeeds = {
  readonly ends: readonly PathEnd[]
  /** Where sources disagree whether it is needed. */
  readonly disputed?: readonly PathEnd[]
  /** Of the ends: what this principal cannot have. */
  readonly closed?: readonly PathEnd[]
  readonly because: string
}

export type Situation = {
  readonly id: string
  readonly title: Text
  readonly procedure: ProcedureId
  readonly on: Day
  readonly given: Given
  readonly happened?: readonly { readonly event: EventId; readonly on: Day }[]
  readonly expect: {
    /** Every paper that is asked more firmly than as advice; the list is complete. */
    readonly papers: readonly ExpectedPaper[]
    /** Papers that must not be asked. */
    readonly notAsked?: readonly MaterialId[]
    /** What keeps it from being submitted; the list is complete. */
    readonly blocks: readonly ExpectedFinding[]
    /** What endangers it; the list is complete. */
    readonly risks: readonly ExpectedFinding[]
    /** What is at least mentioned as advice. */
    readonly advises?: readonly ExpectedFinding[]
    /** Faults that must not be found. */
    readonly notFound?: readonly FactKey[]
    readonly days?: readonly ExpectedDay[]
    /** Where the facts lead: the procedures that are right for them. */
    readonly paths?: readonly PathEnd[]
    /** What the service needs by today's law, whatever is being done about it now. */
    readonly needs: ExpectedNeeds
  }
}

export function situation(definition: Situation): Situation {
  return definition
}
