/** The same told of somebody else: each name and number of the cases in `casework.ts` becomes that of the place. */
import { domainNameFacts, personFacts, principalFacts, serviceFacts } from '../casework.ts'
import { companyName, creditCode, domainName, personName, serviceName } from './names.ts'

const told: readonly (readonly [string, (place: number) => string])[] = [
  [principalFacts['principal.name'], companyName],
  [principalFacts['principal.documentNumber'], creditCode],
  [personFacts['person.name'], personName],
  [serviceFacts['service.name'], serviceName],
  [domainNameFacts['domainName.name'], domainName],
]

export function retellText(text: string, place: number): string {
  return told.reduce(
    (before, [name, other]) => (before.includes(name) ? before.replaceAll(name, other(place)) : before),
    text,
  )
}

export function retell<R extends Readonly<Record<string, unknown>>>(row: R, place: number): R {
  const pairs = Object.entries(row).map(([name, value]) => [
    name,
    typeof value === 'string' ? retellText(value, place) : value,
  ])
  return Object.fromEntries(pairs) as R
}
