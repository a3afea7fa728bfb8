/**
 * 在文中找号码 Finds the filing, licence and public-security numbers of a running text, each at its place, read by its own format. A scan
 * in one pass: a cheap pattern names the places, a bounded neighbourhood of each is read, and nothing is read twice.
 */
import { type FilingNumber, filingNumber } from '../filing-number.ts'
import type { Refused, Warning } from '../foundation/contract.ts'
import { tidyNumber } from '../foundation/tidy.ts'
import { warn } from '../foundation/warnings.ts'
import { type LicenceNumber, licenceNumber } from '../licence-number.ts'
import { type PublicSecurityNumber, readPublicSecurity } from '../public-security-number.ts'
import type { Candidate, Place } from './candidate.ts'
import { filingAt } from './filing.ts'
import { foldAhead, foldBehind } from './fold.ts'
import { licenceAt } from './licence.ts'
import { placesIn, type Spot } from './places.ts'
import { publicSecurityAt } from './public-security.ts'

export const foundKinds = [
  'filing-principal',
  'filing-service',
  'licence',
  'licence-service',
  'public-security',
] as const
export type FoundKind = (typeof foundKinds)[number]

export type FoundNumber = {
  readonly kind: FoundKind
  /** Where it stands in the given text, in UTF-16 units. */
  readonly from: number
  readonly to: number
  /** As it stands there. */
  readonly text: string
  /** A refused one is still found: a placeholder, a joke, a number with a digit too few. */
  readonly reading: FilingNumber | LicenceNumber | PublicSecurityNumber | Refused
}

/** As far as a number reaches on either side of its place. */
const reach = { behind: 40, ahead: 72 } as const

export function findNumbers(text: string): readonly FoundNumber[] {
  return scan(text).found
}

/** The numbers, and how many characters were looked at: a fixed multiple of the text's length at most. */
export function scan(text: string): { readonly found: readonly FoundNumber[]; readonly steps: number } {
  const found: FoundNumber[] = []
  let bound = 0
  let read = 0
  for (const place of placesIn(text)) {
    if (place.index < bound) continue
    read += 1
    const number = numberAt(text, place, bound)
    if (!number) continue
    found.push(number)
    bound = number.to
  }
  return { found, steps: text.length + read * (reach.behind + reach.ahead) }
}

function numberAt(text: string, { index, sign }: Spot, bound: number): FoundNumber | null {
  const behind = foldBehind(text, index, { bound, wanted: reach.behind })
  const ahead = foldAhead(text, sign === 'class' ? index : index + 1, reach.ahead)
  const candidate = candidateAt({ behind, ahead }, sign)
  return candidate && readAt(text, candidate, { behind, ahead, index })
}

function candidateAt(place: Place, sign: Spot['sign']): Candidate | null {
  if (sign === 'class') return licenceAt(place)
  return filingAt(place, sign) ?? (sign === '备' ? publicSecurityAt(place) : null)
}

function readAt(text: string, candidate: Candidate, at: Place & { readonly index: number }): FoundNumber {
  const from = candidate.back === 0 ? at.index : (at.behind.from.at(-candidate.back) as number)
  const to = at.ahead.to[candidate.on - 1] as number
  const shown = text.slice(from, to)
  const read = readingOf(candidate)
  const forgiven: readonly Warning[] = [
    ...(shown === candidate.written ? [] : tidyNumber(shown).warnings),
    ...(candidate.labelled ? [warn('label')] : []),
  ]
  const reading = read.ok ? { ...read, warnings: [...forgiven, ...read.warnings] } : read
  return { kind: kindOf(reading, candidate), from, to, text: shown, reading }
}

function readingOf({ kind, written }: Candidate): FoundNumber['reading'] {
  if (kind === 'public-security') return readPublicSecurity(written, true)
  const licence = kind === 'licence' ? licenceNumber.parse(written) : null
  return licence?.ok ? licence : filingNumber.parse(written)
}

const kinds = { filing: ['filing-principal', 'filing-service'], licence: ['licence', 'licence-service'] } as const

/** A number that was refused is of the kind that its words promise. */
function kindOf(reading: FoundNumber['reading'], { kind, written }: Candidate): FoundKind {
  if (kind === 'public-security') return kind
  const filing = reading.ok && reading.kind === 'filing-number' ? reading.parts : null
  if (filing) return kinds[filing.principal.basis][filing.service ? 1 : 0]
  const service = !reading.ok && /-\d+[A-Z]?号?$/.test(written.replace(/[AB]\d-/g, ''))
  return kinds[kind][service ? 1 : 0]
}
