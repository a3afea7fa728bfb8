// How many tests passed, failed and were skipped, read from the JSON report of a vitest run.
import { existsSync, readFileSync } from 'node:fs'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
}

/** A run that failed without a failed test (a file that does not load, a threshold) or that found no test counts as one. */
export function countIn(path: string, succeeded: boolean): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const report = JSON.parse(readFileSync(path, 'utf8')) as Report
  const failed = report.numFailedTests || (succeeded && report.numPassedTests > 0 ? 0 : 1)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }
}

export function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}
