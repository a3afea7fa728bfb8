/** The check itself, with the parser and the number formats: fetched when the first page is given. */
import { filingNumber, licenceNumber, publicSecurityNumber } from '@beian/domain/numbers'
import { applyEdits, type CheckOptions, checkPage, fixFooter } from '@beian/footer-check'
import type { Checked, Source, Told } from './create-check.ts'

export { decodePage, largestPage } from '@beian/footer-check'

export function run(source: Source, told: Told): Checked {
  const { name, text } = source
  const fix = fixFooter(text, { name })
  return { source, page: checkPage(text, optionsOf(told, name)), fix, mended: applyEdits(text, fix.edits) }
}

/** What was typed and does not read is not compared; its field says so. */
function optionsOf({ own, province, form, forms, isHome }: Told, name: string): CheckOptions {
  const [filing, police, licence] = [
    filingNumber.parse(own.filing),
    publicSecurityNumber.parse(own.publicSecurity),
    licenceNumber.parse(own.licence),
  ]
  const expected = {
    ...(filing.ok && { filing: filing.canonical }),
    ...(police.ok && { police: police.canonical }),
    ...(licence.ok && { licence: licence.canonical }),
  }
  return {
    name,
    expected,
    isHome,
    ...(province && { province }),
    ...(form && { form }),
    ...(forms && { forms }),
  }
}
