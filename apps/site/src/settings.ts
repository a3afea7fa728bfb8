/** What a build is told from outside: its day, the site's own footer numbers, where errors are reported. Read here only. */
import { execFileSync } from 'node:child_process'
import { type FooterReading, footerFrom } from '@beian/domain/snippets'
import { type Day, type Instant, isDay } from '@beian/domain/vocabulary'

function lastCommit(): string {
  return execFileSync('git', ['log', '-1', '--format=%cs'], { encoding: 'utf8' }).trim()
}

/** The day whose law is printed: BEIAN_SITE_DATE, or that of the last commit. Never the clock, so two builds are identical. */
function dayOfBuild(): Day {
  const day = process.env['BEIAN_SITE_DATE'] || lastCommit()
  if (!isDay(day)) throw new Error(`BEIAN_SITE_DATE is "${day}": give a day such as 2026-11-21`)
  return day
}

export const today = dayOfBuild()
/** Noon of that day in China. */
export const at: Instant = `${today}T04:00:00.000Z`

/** The site's own numbers; undefined while none are configured, which the footer then says. */
function ownFooter(): Extract<FooterReading, { ok: true }>['footer'] | undefined {
  const filing = process.env['BEIAN_SITE_FILING_NUMBER']
  const publicSecurity = process.env['BEIAN_SITE_PUBLIC_SECURITY_NUMBER']
  const licence = process.env['BEIAN_SITE_LICENCE_NUMBER']
  if (!filing && !publicSecurity && !licence) return undefined
  const form = process.env['BEIAN_SITE_FILING_FORM'] === 'principal' ? 'principal' : 'service'
  const reading = footerFrom({ filing, publicSecurity, licence, form })
  if (reading.ok) return reading.footer
  throw new Error(reading.problems.map(({ path, message, fix }) => `${path}: ${message.en}. ${fix.en}.`).join('\n'))
}

export const footer = ownFooter()

/** Where a reader reports an error: a page or mail address; undefined while none is configured. */
export const reportAddress = process.env['BEIAN_SITE_REPORT_ADDRESS'] || undefined

/** Where the site stands; undefined while none is configured, and links then stay relative. */
export { origin } from './place.ts'
