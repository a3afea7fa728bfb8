/** Checks by their names, as a book keeps them. */
import type { Check } from '../rulebook/check.ts'

export const named = (list: readonly unknown[]): Readonly<Record<string, Check>> =>
  Object.fromEntries((list as readonly Check[]).map((one) => [one.id, one]))
