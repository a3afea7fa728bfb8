/** How one field reads by itself: the number, what was forgiven, or why it is refused and what to do. */
import { type FooterNumber, filingNumber, licenceNumber, publicSecurityNumber } from '@beian/domain/numbers'
import type { Text } from '@beian/domain/vocabulary'

export type NumberName = 'filing' | 'publicSecurity' | 'licence'
export type Note = { readonly code: string; readonly message: Text }
export type Field = {
  readonly number?: FooterNumber
  readonly warnings: readonly Note[]
  readonly problem?: { readonly message: Text; readonly fix: Text }
}

const numbers = { filing: filingNumber, publicSecurity: publicSecurityNumber, licence: licenceNumber }

export function isNumber(name: string): name is NumberName {
  return Object.hasOwn(numbers, name)
}

export function readField(name: NumberName, typed: string): Field {
  if (typed.trim() === '') return { warnings: [] }
  const number = numbers[name].parse(typed)
  return number.ok ? { number, warnings: number.warnings } : { warnings: [], problem: number.problem }
}
