/** 号码的答案 A number that was read, or refused, in the shape that `beian number` answers with. */
import type { FilingNumber, FooterNumber, LicenceNumber, PublicSecurityNumber, Refused } from '@beian/domain/numbers'

export type NumberAnswer = {
  readonly input: string
  readonly ok: boolean
  readonly kind: 'filing-principal' | 'filing-service' | 'licence' | 'licence-service' | 'public-security' | null
  readonly canonical: string | null
  /** The mark as printed: 粤, 合字; null where there is none. */
  readonly province: string | null
  readonly serial: string | null
  readonly sequence: number | null
  readonly platform: 'website' | 'app' | 'mini-program' | 'quick-app' | null
  readonly warnings: readonly { readonly code: string }[]
  readonly problem: { readonly code: string } | null
}
type Parts = Pick<NumberAnswer, 'kind' | 'province' | 'serial' | 'sequence' | 'platform'>

export function answerOf(input: string, reading: FooterNumber | Refused): NumberAnswer {
  const { kind, ...pieces } = reading.ok ? partsOf(reading) : nothing
  const canonical = reading.ok ? reading.canonical : null
  const warnings = reading.ok ? reading.warnings.map(codeOf) : []
  const problem = reading.ok ? null : codeOf(reading.problem)
  return { input, ok: reading.ok, kind, canonical, ...pieces, warnings, problem }
}

const nothing: Parts = { kind: null, province: null, serial: null, sequence: null, platform: null }

const codeOf = ({ code }: { readonly code: string }) => ({ code: told[code] ?? code })
/** In the answers a joke is called a joke. */
const told: Readonly<Record<string, string>> = { 'joke-number': 'joke' }

function partsOf(number: FooterNumber): Parts {
  switch (number.kind) {
    case 'filing-number':
      return filing(number)
    case 'licence-number':
      return licence(number)
    case 'public-security-number':
      return publicSecurity(number)
  }
}

function filing({ parts: { principal, service } }: FilingNumber): Parts {
  const byLicence = principal.basis === 'licence'
  const { mark, digits } = byLicence ? principal.licence : principal
  const of = byLicence ? (['licence', 'licence-service'] as const) : (['filing-principal', 'filing-service'] as const)
  return {
    kind: of[service === null ? 0 : 1],
    province: mark || null,
    serial: digits,
    sequence: service?.index ?? null,
    platform: service?.form ?? null,
  }
}

function licence({ parts: { mark, digits } }: LicenceNumber): Parts {
  return { ...nothing, kind: 'licence', province: mark || null, serial: digits }
}

function publicSecurity({ parts: { mark, region, category, serial } }: PublicSecurityNumber): Parts {
  return { ...nothing, kind: 'public-security', province: mark, serial: region + category + serial }
}
