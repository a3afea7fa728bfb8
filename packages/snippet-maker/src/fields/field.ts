/** What a field shows below itself; by itself it knows no number format, so that a page may fetch them when they are needed. */
import type { Text } from '@beian/domain/vocabulary'

export type NumberName = 'filing' | 'publicSecurity' | 'licence'
export type Note = { readonly code: string; readonly message: Text }
export type Field = {
  /** What each part of a number that was read means. */
  readonly parts?: readonly { readonly label: Text; readonly value: Text }[]
  readonly warnings: readonly Note[]
  readonly problem?: { readonly message: Text; readonly fix: Text }
}
