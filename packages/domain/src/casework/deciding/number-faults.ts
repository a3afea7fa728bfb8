/** 号码核对 What granted filing numbers must be like: by the subject they belong to, and held against each other. */
import { type FilingNumber, principalNumber, provinceMarks, provinceOfFiling } from '../../numbers/index.ts'
import { serviceForms } from '../../vocabulary/dictionaries/service-forms.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type CaseProblemCode, problemOf } from '../problems.ts'

/** A filing number as read, with the subject it was typed for. */
export type Numbered = { readonly subject: Subject; readonly path: string; readonly filing: FilingNumber }
type Fault = ReturnType<typeof problemOf<CaseProblemCode>>

/** The number of a principal ends at 号, that of a service in a sequence. */
function tail({ subject, path, filing }: Numbered): Fault | undefined {
  const bare = filing.parts.service === null
  if (subject.noun === 'principal') return bare ? undefined : problemOf('number-of-principal', {}, path)
  return bare ? problemOf('number-of-service', {}, path) : undefined
}

function form({ subject, path, filing }: Numbered): Fault | undefined {
  const wanted = subject.facts['service.form'] as keyof typeof serviceForms | undefined
  const found = filing.parts.service?.form
  if (wanted === undefined || found === undefined || wanted === found) return undefined
  return problemOf(
    'number-of-another-form',
    { number: serviceForms[found].title, service: serviceForms[wanted].title },
    path,
  )
}

function provinceName(id: string | null | undefined): Text | undefined {
  return provinceMarks.find(({ province }) => province === id)?.name
}

/** A licence of the ministry belongs to no province. */
function province({ path, filing }: Numbered, principal: Subject | undefined): Fault | undefined {
  const own = provinceName(provinceOfFiling(filing))
  const home = provinceName(principal?.facts['principal.province'])
  if (!own || !home || own === home) return undefined
  return problemOf('number-of-another-province', { number: own, principal: home }, path)
}

function among(one: Numbered, all: readonly Numbered[]): Fault | undefined {
  if (one.subject.noun === 'principal') return undefined
  const principal = all.find(({ subject }) => subject.noun === 'principal')?.filing.canonical
  if (principal !== undefined && principalNumber(one.filing).canonical !== principal) {
    return problemOf('number-of-another-principal', { number: principal }, one.path)
  }
  const twice = all.some((other) => other !== one && other.filing.canonical === one.filing.canonical)
  return twice ? problemOf('number-twice', {}, one.path) : undefined
}

/** One fault a number, the plainest first. */
export function numberFaults(all: readonly Numbered[], principal: Subject | undefined): readonly Fault[] {
  return all.flatMap((one) => tail(one) ?? form(one) ?? province(one, principal) ?? among(one, all) ?? [])
}
