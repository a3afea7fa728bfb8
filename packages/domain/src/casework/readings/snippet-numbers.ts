/** 可挂号码 What stands at the foot of each service once something was granted: numbers of this case, and those its facts tell. */
import type { FactKey } from '../../vocabulary/facts/index.ts'
import type { Subject, SubjectId } from '../../vocabulary/noun.ts'
import type { NumberKind } from '../../vocabulary/number-kind.ts'
import type { FilingCase } from '../filing-case.ts'

export type SnippetNumbers = {
  /** The service; or the principal, where the case has no service. */
  readonly subject: SubjectId
  /** The service's own filing number, and that of its principal. */
  readonly filing?: string
  readonly principalFiling?: string
  readonly licence?: string
  readonly publicSecurity?: string
  readonly domainNames: readonly string[]
}

/** Where a number that this case does not grant is told. */
const told = {
  filing: ['filing-number', 'service.filingNumber'],
  principalFiling: ['filing-number', 'principal.filingNumber'],
  licence: ['licence-number', 'principal.licenceNumber'],
  publicSecurity: ['public-security-number', 'service.publicSecurityNumber'],
} as const satisfies Readonly<Record<string, readonly [NumberKind, FactKey]>>

type Shown = keyof typeof told

function numberFor({ numbers }: FilingCase, shown: Shown, subject: Subject | undefined): string | undefined {
  const [kind, key] = told[shown]
  const granted = numbers.find((one) => one.kind === kind && one.subject === subject?.id)?.number
  return granted ?? (subject?.facts[key] as string | undefined)
}

function shownBy(filingCase: FilingCase, service: Subject | undefined, principal: Subject | undefined) {
  const numbers: Readonly<Record<Shown, string | undefined>> = {
    filing: numberFor(filingCase, 'filing', service),
    principalFiling: numberFor(filingCase, 'principalFiling', principal),
    licence: numberFor(filingCase, 'licence', principal),
    publicSecurity: numberFor(filingCase, 'publicSecurity', service),
  }
  return Object.fromEntries(Object.entries(numbers).filter(([, number]) => number !== undefined))
}

/** Before anything is granted, nothing is shown. */
export function snippetNumbers(filingCase: FilingCase): readonly SnippetNumbers[] {
  const { numbers, subjects } = filingCase
  const principal = subjects.find(({ noun }) => noun === 'principal')
  const services = subjects.filter(({ noun }) => noun === 'service')
  const grantedTo = (subject: Subject | undefined) => numbers.some((one) => one.subject === subject?.id)
  const namesOf = (id: SubjectId) =>
    subjects.flatMap(({ noun, parent, facts }) =>
      noun === 'domain-name' && parent === id ? (facts['domainName.name'] ?? []) : [],
    )
  const shown = services
    .filter((service) => grantedTo(service) || grantedTo(principal))
    .map((service) => ({
      subject: service.id,
      ...shownBy(filingCase, service, principal),
      domainNames: namesOf(service.id),
    }))
  if (services.length > 0 || principal === undefined || !grantedTo(principal)) return shown
  return [{ subject: principal.id, ...shownBy(filingCase, undefined, principal), domainNames: [] }]
}
