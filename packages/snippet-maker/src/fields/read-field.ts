/** How one field reads by itself: what its parts mean, what was forgiven, or why it is refused and what to do. */
import { explainParts, filingNumber, licenceNumber, publicSecurityNumber } from '@beian/domain/numbers'
import type { Field, NumberName } from './field.ts'

const numbers = { filing: filingNumber, publicSecurity: publicSecurityNumber, licence: licenceNumber }

export function readField(name: NumberName, typed: string): Field {
  if (typed.trim() === '') return { warnings: [] }
  const number = numbers[name].parse(typed)
  return number.ok
    ? { parts: explainParts(number), warnings: number.warnings }
    : { warnings: [], problem: number.problem }
}
