/** What the form of a house rule says, in the shape of the dataset. */
import { shiftDays } from '@beian/domain/calendar'
import type { Actor, Day, EventId, ProcedureId, Text, Unit } from '@beian/domain/vocabulary'
import type { Asked } from '../api.ts'
import { today } from '../text/when.ts'
import { typedDay } from '../ui/typed-day.ts'
import type { Value } from './AnswerFields.tsx'
import type { Held } from './Conditions.tsx'

export type Definition = Asked['houseRules']['add']['definition']
type Answer = Extract<Definition, { kind: 'statement' }>
type Statement = Answer['statement']

export type Kind = 'answer' | 'duty' | 'advice' | 'material' | 'time-limit' | 'json'
export type OwnKind = Exclude<Kind, 'answer' | 'json'>

/** A question of the agency's own. */
export type Own = {
  readonly title: Text
  readonly says: Text
  readonly procedures: readonly ProcedureId[]
  readonly material: string
  readonly after: EventId
  readonly until: EventId
  readonly who: Actor
  readonly amount: number
  readonly unit: Unit
}

// The server names it so whatever is sent: a house rule is an agency's claim.
const claim = {
  standing: 'agency-claim',
  confidence: 'unverified',
  cites: ['house-rules'],
} satisfies Partial<Statement>

const startOf = ({ from }: Held) => ({ day: typedDay(from) ?? today() })
const lastDay = ({ until }: Held): Day | undefined => typedDay(until)

function noteOf({ source }: Held): { note?: Text } {
  const text = source.trim()
  return text === '' ? {} : { note: { zh: `来源：${text}`, en: `Source: ${text}` } }
}

/** Every one of them must hold, any of each will do. */
function conditionsOf({ provinces, natures }: Held): Readonly<Record<string, string[]>> {
  return {
    ...(provinces.length > 0 ? { 'principal.province': [...provinces] } : {}),
    ...(natures.length > 0 ? { 'principal.nature': [...natures] } : {}),
  }
}

export type Answered = { readonly topic: string; readonly value: Value; readonly says: Text }

/** An answer to a question of the book. */
export function answerOf({ topic, value, says }: Answered, held: Held): Definition {
  const when = conditionsOf(held)
  const until = lastDay(held)
  const own = says.zh.trim() !== '' && says.en.trim() !== ''
  return {
    kind: 'statement',
    topic,
    scope: 'nation',
    statement: {
      from: startOf(held),
      ...claim,
      value: { ...value },
      ...(Object.keys(when).length > 0 ? { when } : {}),
      ...(own ? { says } : {}),
      ...noteOf(held),
    },
    ...(until === undefined ? {} : { until }),
  }
}

/** A question of its own, with its answer; where it ends, a second one asks nothing any more. */
export function questionOf(kind: OwnKind, own: Own, held: Held): Definition {
  const whose = conditionsOf(held)
  const until = lastDay(held)
  const first: Statement = { from: startOf(held), ...claim, value: valueOf(kind, own), ...noteOf(held) }
  return {
    kind: 'topic',
    topic: {
      id: 'house-rule',
      title: own.title,
      regime: 'icp-filing',
      procedures: [...own.procedures],
      each: kind === 'material' ? 'principal' : 'case',
      ...(Object.keys(whose).length > 0 ? { whose } : {}),
      demand: demandOf(kind, own),
      says: kind === 'duty' || kind === 'advice' ? { rule: own.says } : own.says,
      statements:
        until === undefined ? [first] : [first, { ...first, from: { day: shiftDays(until, 1) }, value: null }],
      examples: [],
    },
  }
}

function demandOf(
  kind: OwnKind,
  { after, until, who }: Own,
): Extract<Definition, { kind: 'topic' }>['topic']['demand'] {
  if (kind === 'time-limit') return { kind, after, until: [until], who }
  return kind === 'material' ? { kind: 'material' } : { kind }
}

function valueOf(kind: OwnKind, { material, amount, unit }: Own): Record<string, unknown> {
  if (kind === 'material') return { oneOf: [material] }
  return kind === 'time-limit' ? { max: amount, unit } : { word: 'rule' }
}
