/** 检查结果 One finding, everywhere: lint of a case, a rejection, a footer's defect and an import's error. */
import type { Day } from './day.ts'
import type { SourceId } from './source.ts'
import type { Text } from './text.ts'

/** 拦截 · 有风险 · 建议 · 无法判断, from the gravest. */
export const severities = ['block', 'risk', 'advise', 'cannot-tell'] as const
export type Severity = (typeof severities)[number]

export type Finding = {
  /** The topic, number format or footer check that speaks. */
  readonly code: string
  readonly severity: Severity
  /** The fact or place concerned: `domainName.expires`. */
  readonly path: string
  /** Which of several: `domain-name:d1`, `person:p1`, `case`. */
  readonly subject: string
  readonly message: Text
  readonly fix: Text
  /** `topic@from#revision[:claim]`, absent for a pure format. */
  readonly statement?: string
  readonly citations: readonly SourceId[]
  readonly scope: string
  readonly asOf: Day
}
