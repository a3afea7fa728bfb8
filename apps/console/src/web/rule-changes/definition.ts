/** What the form of a house rule says, in the shape of the dataset. */
import type { Actor, Day, EventId, ProcedureId, Text, Unit } from '@beian/domain/vocabulary'
import type { Asked } from '../api.ts'

export type Definition = Asked['houseRules']['add']['definition']

export type Kind = 'duty' | 'advice' | 'material' | 'time-limit' | 'json'

export type Form = {
  readonly kind: Exclude<Kind, 'json'>
  readonly title: Text
  readonly says: Text
  readonly procedures: readonly ProcedureId[]
  readonly province: string | undefined
  readonly from: Day
  readonly material: string
  readonly after: EventId
  readonly until: EventId
  readonly who: Actor
  readonly amount: number
  readonly unit: Unit
}

type Statement = Extract<Definition, { kind: 'statement' }>['statement']

export function definitionOf(form: Form): Definition {
  const { kind, title, says, procedures, province, from } = form
  const statement = {
    from: { day: from },
    // The server names it so whatever is sent: a house rule is an agency's claim.
    standing: 'agency-claim',
    confidence: 'unverified',
    cites: ['house-rules'],
    value: valueOf(form),
  } satisfies Statement
  return {
    kind: 'topic',
    topic: {
      id: 'house-rule',
      title,
      regime: 'icp-filing',
      procedures: [...procedures],
      each: kind === 'material' ? 'principal' : 'case',
      ...(province === undefined ? {} : { whose: { 'principal.province': province } }),
      demand: demandOf(form),
      says: kind === 'duty' || kind === 'advice' ? { rule: says } : says,
      statements: [statement],
      examples: [],
    },
  }
}

function demandOf({ kind, after, until, who }: Form): Extract<Definition, { kind: 'topic' }>['topic']['demand'] {
  if (kind === 'time-limit') return { kind, after, until: [until], who }
  return kind === 'material' ? { kind: 'material' } : { kind }
}

function valueOf({ kind, material, amount, unit }: Form): Record<string, unknown> {
  if (kind === 'material') return { oneOf: [material] }
  return kind === 'time-limit' ? { max: amount, unit } : { word: 'rule' }
}
