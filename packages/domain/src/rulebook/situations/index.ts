/** 情形登记 Every situation. A test compares this list with the folder. */
import type { Situation } from '../situation.ts'

export const situations: readonly Situation[] = []
