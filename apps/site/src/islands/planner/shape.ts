/** What the planner loads for a procedure: its steps from submission to the end with what is said of their length. The build writes it. */
import type { Unit } from '@beian/domain/vocabulary'

export type Line = {
  readonly min?: number
  readonly max: number
  readonly unit: Unit
  readonly text: string
  /** Whose word it is, and since when. */
  readonly by: string
  readonly href: string
}
export type Lines = { readonly byLaw: readonly Line[]; readonly inPractice: readonly Line[] }
export type PlannedStep = {
  readonly id: string
  readonly title: string
  readonly who: string
  /** Of the nation, and of each province that says something else. */
  readonly lines: Readonly<Record<string, Lines>> & { readonly nation: Lines }
}
export type PlannedProcedure = {
  readonly title: string
  readonly href: string
  /** Where it ends when all goes well. */
  readonly end: string
  readonly steps: readonly PlannedStep[]
}
