/** 省份 What one province says: statements by topic, and when somebody last looked. */
import type { Day } from '../vocabulary/day.ts'
import type { ProvinceId } from '../vocabulary/province.ts'
import type { Statement, ValueOf } from './topic.ts'
import type { Topics } from './topics/index.ts'

export type ProvinceStatements = { readonly [T in keyof Topics]?: readonly Statement<ValueOf<Topics[T]['demand']>>[] }

export type Province = {
  readonly id: ProvinceId
  /** null: nobody has reviewed this province yet. */
  readonly reviewed: Day | null
  readonly statements: ProvinceStatements
}

export function province(definition: Province): Province {
  return definition
}
