/** Checks one page: reads the source, finds its numbers, and holds every check of the register against them. */
import type { Check, Said } from './findings/check.ts'
import { footerChecks } from './findings/register.ts'
import { positionsIn } from './lines.ts'
import { isRead, mentionsOf, toFound } from './mentions.ts'
import { readPage } from './page/read-page.ts'
import { type CheckedPage, type CheckOptions, type FindingCode, severityOf } from './shape.ts'

export function checkPage(source: string, options: CheckOptions): CheckedPage {
  return checkWith(footerChecks, source, options)
}

/** With chosen checks, so that a test can take any one out. */
export function checkWith(checks: readonly Check[], source: string, options: CheckOptions): CheckedPage {
  const page = readPage(source, options)
  const mentions = mentionsOf(page)
  const positionOf = positionsIn(source)
  const said = checks.flatMap(({ code, find }) => find({ page, options, mentions }).map((one) => ({ ...one, code })))
  const findings = said.toSorted(inOrder).map(({ code, offset, message, fix, severity }) => {
    const { line, column } = positionOf(offset)
    return { code, severity: severity ?? severityOf[code], path: `${line}:${column}`, message, fix }
  })
  return { page: options.name, numbers: mentions.filter(isRead).map(toFound), findings }
}

type Told = Said & { readonly code: FindingCode }

const codes = Object.keys(severityOf)

/** By their place, those of one number by their code; what speaks of the page as a whole comes last. */
function inOrder(a: Told, b: Told): number {
  if ((a.ofPage ?? false) !== (b.ofPage ?? false)) return a.ofPage ? 1 : -1
  return (a.ofPage ? 0 : a.offset - b.offset) || codes.indexOf(a.code) - codes.indexOf(b.code)
}
