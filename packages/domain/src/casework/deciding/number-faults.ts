/** 号码核对 What granted filing numbers must be like: by the subject they belong to, and held against each other. */
import { type FilingNumber, principalNumber, provinceMarks, provinceOfFiling } from '../../numbers/index.ts'
import { serviceForms } from '../../vocabulary/dictionaries/service-forms.ts'
import type { Subject } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Detail, detailOf } from '../problems.ts'

/** A filing number as read, with the subject it was typed for. */
export type Numbered = { readonly subject: Subject; readonly path: string; readonly filing: FilingNumber }

/** The number of a principal ends at 号, that of a service in a sequence. */
function tail({ subject, path, filing }: Numbered): Detail | undefined {
  const bare = filing.parts.service === null
  if (subject.noun === 'principal') return bare ? undefined : detailOf('number-of-principal', {}, path)
  return bare ? detailOf('number-of-service', {}, path) : undefined
}

function form({ subject, path, filing }: Numbered): Detail | undefined {
  const wanted = subject.facts['service.form'] as keyof typeof serviceForms | undefined
  const found = filing.parts.service?.form
  if (wanted === undefined || found === undefined || wanted === found) return undefined
  return detailOf(
    'number-of-another-form',
    { number: serviceForms[found].title, service: serviceForms[wanted].title },
    path,
  )
}

function provinceName(id: string | null | undefined): Text | undefined {
  return provinceMarks.find(({ province }) => province === id)?.name
}

/** A licence of the ministry belongs to no province. */
function province({ path, filing }: Numbered, principal: Subject | undefined): Detail | undefined {
  const own = provinceName(provinceOfFiling(filing))
  const home = provinceName(principal?.facts['principal.province'])
  if (!own || !home || own === home) return undefined
  return detailOf('number-of-another-province', { number: own, principal: home }, path)
}

function among(one: Numbered, all: readonly Numbered[]): Detail | undefined {
  if (one.subject.noun === 'principal') return undefined
  const principal = all.find(({ subject }) => subject.noun === 'principal')?.filing.canonical
  if (principal !== undefined && principalNumber(one.filing).canonical !== principal) {
    return detailOf('number-of-another-principal', { number: principal }, one.path)
  }
  const twice = all.some((other) => other !== one && other.filing.canonical === one.filing.canonical)
  return twice ? detailOf('number-twice', {}, one.path) : undefined
}

/** One fault a number, the plainest first. */
export function numberFaults(all: readonly Numbered[], principal: Subject | undefined): readonly Detail[] {
  return all.flatMap((one) => tail(one) ?? form(one) ?? province(one, principal) ?? among(one, all) ?? [])
}
