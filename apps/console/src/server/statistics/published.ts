/** 公布的时长 What the book says a stage takes in a province: limits by law and what is usual, as the stage bar shows them. */
import { type StepLimit, stageBar } from '@beian/domain/casework'
import type { Limit } from '@beian/domain/rulebook'
import { rulebook } from '@beian/domain/rulebook'
import type { Instant, ProcedureId, ProvinceId, Text } from '@beian/domain/vocabulary'

export type Published = {
  readonly kind: StepLimit['kind']
  readonly text: Text
  readonly min: number | null
  readonly max: number
  readonly unit: Limit['unit']
  readonly ref: string
}

/** A case of which only the province is known: what depends on anything else is not told. */
export function publishedSpans(procedure: ProcedureId, province: string | null, at: Instant) {
  const stage = rulebook.procedures[procedure]?.stages[0]?.id ?? ''
  const empty = { receipts: [], rounds: [], numbers: [], happened: [], acceptedRisks: [], notRequired: [] }
  const facts = province === null ? {} : { 'principal.province': province as ProvinceId }
  const subjects = [
    { noun: 'case' as const, id: 'case', facts: {} },
    { noun: 'principal' as const, id: 'principal', facts },
  ]
  const bar = stageBar({ id: 'none', procedure, stage, revision: 1, subjects, ...empty }, { rulebook, at })
  return new Map(bar.map((step) => [step.stage.id, step.limits.map(published)]))
}

function published({ kind, text, by }: StepLimit): Published {
  const { min, max, unit } = by.statement.value as Limit
  return { kind, text, min: min ?? null, max, unit, ref: by.ref }
}
