/** 一页的答案 A checked page in the shape that `beian footer check` answers with, in one language; and in words. */
import type { CheckedPage } from '@beian/footer-check'
import type { Language } from '../language.ts'
import type { Result } from './check.ts'

export type PageAnswer = {
  readonly page: string
  readonly numbers: CheckedPage['numbers']
  readonly findings: readonly {
    readonly code: string
    readonly severity: CheckedPage['findings'][number]['severity']
    readonly message: string
    readonly fix: string
    readonly path: string
  }[]
  /** Only where the page could not be checked. */
  readonly problem?: { readonly code: string; readonly message: string; readonly fix: string }
}

export function pageAnswer({ page, checked, problem }: Result, language: Language): PageAnswer {
  const findings = (checked?.findings ?? []).map(({ code, severity, message, fix, path }) => ({
    code,
    severity,
    message: message[language],
    fix: fix[language],
    path,
  }))
  const answer = { page, numbers: checked?.numbers ?? [], findings }
  if (problem === null) return answer
  const { code, message, fix } = problem
  return { ...answer, problem: { code, message: message[language], fix: fix[language] } }
}

const marks = { block: '✗', risk: '!', advise: '·', 'cannot-tell': '?' } as const

/** As compilers write it: `file:line:column`, which editors open. */
export function pageText({ page, numbers, findings, problem }: PageAnswer, language: Language): string {
  if (problem) return `${page}: ${problem.message}${language === 'zh' ? '。' : '. '}${problem.fix}`
  const lines = findings.map(
    (one) => `${page}:${one.path} ${marks[one.severity]} [${one.code}] ${one.message}\n    ${one.fix}`,
  )
  const found = numbers.map(({ canonical }) => canonical).join(', ')
  const none = language === 'zh' ? '没有号码' : 'no number'
  return lines.length === 0 ? `${page} ✓ ${found || none}` : lines.join('\n')
}
