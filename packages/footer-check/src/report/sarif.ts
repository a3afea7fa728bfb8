/** SARIF 2.1.0 (OASIS standard), which code hosts show beside the lines: one run, one rule for each finding code, one result a finding. */
import type { Language, Severity } from '@beian/domain/vocabulary'
import { type CheckedPage, type FindingCode, type FooterFinding, severityOf } from '../shape.ts'

export type ReportOptions = { readonly language: Language; readonly version?: string }

const levels: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  block: 'error',
  risk: 'warning',
  advise: 'note',
  'cannot-tell': 'note',
}
const codes = Object.keys(severityOf) as readonly FindingCode[]

export function toSarif(pages: readonly CheckedPage[], { language, version = '0.0.0' }: ReportOptions) {
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: { driver: { name: 'beian footer check', semanticVersion: version, rules: codes.map(ruleOf) } },
        columnKind: 'utf16CodeUnits',
        results: pages.flatMap(({ page, findings }) => findings.map((finding) => resultOf(page, finding, language))),
      },
    ],
  } as const
}

function ruleOf(code: FindingCode) {
  return { id: code, defaultConfiguration: { level: levels[severityOf[code]] } }
}

function resultOf(page: string, { code, severity, path, message, fix }: FooterFinding, language: Language) {
  const [startLine, startColumn] = path.split(':').map(Number) as [number, number]
  const stop = language === 'zh' ? '。' : '. '
  return {
    ruleId: code,
    ruleIndex: codes.indexOf(code),
    level: levels[severity],
    message: { text: `${message[language]}${stop}${fix[language]}` },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(page) }, region: { startLine, startColumn } } }],
    properties: { severity },
  }
}

/** A file's path as a relative reference: `.\目录\a b.html` is `%E7%9B…/a%20b.html`; an address stays as it is. */
function uriOf(page: string): string {
  if (/^https?:\/\//i.test(page)) return encodeURI(wellFormed(page)).replace(/%25(?=[\da-f]{2})/gi, '%')
  const path = page.replaceAll('\\', '/').replace(/^(?:\.\/)+/, '')
  return wellFormed(path).split('/').map(encodeURIComponent).join('/')
}

function wellFormed(text: string): string {
  return text.replace(/[\ud800-\udfff]/gu, '\uFFFD')
}
