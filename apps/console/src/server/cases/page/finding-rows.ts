/** 检查结果 Findings as the page shows them, the gravest first. */
import { type Context, type FilingCase, review, subjectTitle } from '@beian/domain/casework'
import { subjectRef } from '@beian/domain/vocabulary'

export function findingRows(filingCase: FilingCase, context: Context) {
  const titles = new Map(filingCase.subjects.map((subject) => [subjectRef(subject), subjectTitle(subject)]))
  return review(filingCase, context).map(
    ({ code, severity, path, subject, message, fix, statement, asOf, accepted, lacks }) => ({
      code,
      severity,
      path,
      subject,
      subjectTitle: titles.get(subject) ?? null,
      message,
      fix,
      ref: statement ?? null,
      lacks: lacks ?? null,
      asOf,
      accepted: accepted ? { reason: accepted.reason, at: accepted.at } : null,
    }),
  )
}
