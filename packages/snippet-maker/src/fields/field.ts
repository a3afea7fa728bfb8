/** What a field shows below itself; by itself it knows no number format, so that a page may fetch them when they are needed. */
import type { Text } from '@beian/domain/vocabulary'

export const numberNames = ['filing', 'publicSecurity', 'licence'] as const
export type NumberName = (typeof numberNames)[number]

export function isNumber(name: string): name is NumberName {
  return numberNames.some((one) => one === name)
}

export type Note = { readonly code: string; readonly message: Text }
export type Field = {
  /** What each part of a number that was read means. */
  readonly parts?: readonly { readonly label: Text; readonly value: Text }[]
  readonly warnings: readonly Note[]
  readonly problem?: { readonly message: Text; readonly fix: Text }
}
