/** JUnit XML, which build servers read: a suite for each page, a case for each finding; what blocks or risks fails, the rest is skipped. */
import type { CheckedPage, FooterFinding } from '../shape.ts'
import type { ReportOptions } from './sarif.ts'

export function toJUnit(pages: readonly CheckedPage[], { language }: ReportOptions): string {
  const suites = pages.map((page) => suiteOf(page, language))
  const [tests, failures, skipped] = [sum(suites, 'tests'), sum(suites, 'failures'), sum(suites, 'skipped')]
  const head = `<testsuites name="beian footer check" tests="${tests}" failures="${failures}" skipped="${skipped}" errors="0">`
  return `<?xml version="1.0" encoding="UTF-8"?>\n${head}\n${suites.map(({ xml }) => xml).join('')}</testsuites>\n`
}

type Suite = { readonly tests: number; readonly failures: number; readonly skipped: number; readonly xml: string }

function sum(suites: readonly Suite[], key: 'tests' | 'failures' | 'skipped'): number {
  return suites.reduce((total, suite) => total + suite[key], 0)
}

/** A page without findings is one case that passes, so that it is seen to have been checked. */
function suiteOf({ page, findings }: CheckedPage, language: ReportOptions['language']): Suite {
  const failing = findings.filter(({ severity }) => severity === 'block' || severity === 'risk').length
  const [tests, skipped] = [Math.max(1, findings.length), findings.length - failing]
  const cases = findings.map((finding) => caseOf(page, finding, language))
  const passed = `    <testcase classname="${escapeXml(page)}" name="footer"/>\n`
  const xml =
    `  <testsuite name="${escapeXml(page)}" tests="${tests}" failures="${failing}" skipped="${skipped}" errors="0">\n` +
    `${cases.join('') || passed}  </testsuite>\n`
  return { tests, failures: failing, skipped, xml }
}

/** Advice and what cannot be told fail no build. */
function caseOf(page: string, { code, severity, path, message, fix }: FooterFinding, language: 'zh' | 'en'): string {
  const [text, remedy] = [escapeXml(message[language]), escapeXml(fix[language])]
  const outcome =
    severity === 'block' || severity === 'risk'
      ? `<failure type="${severity}" message="${text}">${escapeXml(page)}:${path} ${remedy}</failure>`
      : `<skipped message="${text} ${remedy}"/>`
  return `    <testcase classname="${escapeXml(page)}" name="${code} ${path}">${outcome}</testcase>\n`
}

const references: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&apos;',
}

/** What XML 1.0 cannot hold at all: control characters but tab and line ends, lone surrogates, the two last of the plane. */
const unheld = /(?![\t\n\r])\p{Cc}|[\ufffe\uffff]|\p{Cs}/gu

function escapeXml(text: string): string {
  return text
    .replace(unheld, '\uFFFD')
    .replace(/[&<>"']/g, (sign) => references[sign] as string)
    .replace(/\s+/g, ' ')
}
