/** 指令 What a person may do to a case. Ids come with the command, so that deciding is pure and a repeat is recognised. */
import type { EventId } from '../vocabulary/event.ts'
import type { FactKey } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Noun, SubjectId } from '../vocabulary/noun.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { FileMeta, Reason, Remark } from './filing-case.ts'

/** Facts as typed: blank ('' or [] or undefined) leaves what is known, null forgets it. Values are read by the catalogue. */
export type FactsPatch = { readonly [K in FactKey]?: unknown }

export type Command =
  | { readonly kind: 'open'; readonly id: string; readonly procedure: ProcedureId }
  | { readonly kind: 'record-facts'; readonly subject: SubjectId; readonly facts: FactsPatch }
  | {
      readonly kind: 'add-subject'
      readonly id: SubjectId
      readonly noun: Noun
      readonly parent?: SubjectId
      readonly facts?: FactsPatch
    }
  | { readonly kind: 'remove-subject'; readonly subject: SubjectId }
  | {
      readonly kind: 'receive-material'
      readonly id: string
      readonly requirement: string
      readonly material: string
      readonly file: FileMeta
    }
  /** A file that came for another requirement, or is another paper. */
  | {
      readonly kind: 'move-material'
      readonly receipt: string
      readonly requirement: string
      readonly material: string
    }
  | { readonly kind: 'accept-material'; readonly receipt: string }
  | { readonly kind: 'return-material'; readonly receipt: string; readonly comment: Remark }
  | { readonly kind: 'waive-material'; readonly requirement: string; readonly reason: string }
  | { readonly kind: 'ask-material-again'; readonly requirement: string }
  | {
      readonly kind: 'accept-risk'
      readonly code: string
      readonly subject: string
      /** Which of several findings with one code; absent: the first. */
      readonly statement?: string | undefined
      readonly reason: string
    }
  /** The same finding counts again. */
  | {
      readonly kind: 'withdraw-risk'
      readonly code: string
      readonly subject: string
      readonly statement?: string | undefined
      readonly reason: string
    }
  /** To which access provider, where it goes to one. */
  | { readonly kind: 'submit'; readonly provider?: string; readonly happenedAt?: Instant }
  | {
      readonly kind: 'record-event'
      readonly event: EventId
      /** When it happened; absent: now. */
      readonly happenedAt?: Instant
      readonly note?: string
      readonly reasons?: readonly Reason[]
      readonly numbers?: readonly NumberGiven[]
      /** Who is through; absent: everybody who was still missing. */
      readonly person?: SubjectId
    }
  /** What a reason of a return is about, once somebody knows: the words stay as they were written. */
  | {
      readonly kind: 'map-reason'
      readonly round: number
      /** Its place among the round's answers, and among the answer's reasons. */
      readonly answer: number
      readonly place: number
      readonly about: Omit<Reason, 'text'>
    }
  /** Those that were mistyped; the others stand. */
  | { readonly kind: 'correct-number'; readonly numbers: readonly NumberGiven[] }
  /** What was recorded by mistake: the event at this place of those that happened. */
  | {
      readonly kind: 'take-back'
      readonly place: number
      /** With everything that rests on it; else it is refused while something does. */
      readonly withLater?: boolean
      readonly reason: string
    }
  /** One person who is not through after all, while others are still expected. */
  | { readonly kind: 'take-person-back'; readonly event: EventId; readonly person: SubjectId; readonly reason: string }
  | { readonly kind: 'hold'; readonly reason: string }
  | { readonly kind: 'resume' }
  | { readonly kind: 'abandon'; readonly reason: string }
  | { readonly kind: 'reopen'; readonly reason: string }

export type CommandKind = Command['kind']
export type CommandOf<K extends CommandKind> = Extract<Command, { readonly kind: K }>

/** A number as copied from the authority's message, for the principal or one service. */
export type NumberGiven = { readonly subject: SubjectId; readonly number: string }
