// How many tests passed, failed and were skipped, and which failed, read from the JSON report of a vitest run.
import { existsSync, readFileSync } from 'node:fs'
import { relative } from 'node:path'

export type Count = { readonly passed: number; readonly failed: number; readonly skipped: number }

type Report = {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numPendingTests: number
  readonly numTodoTests: number
  readonly testResults: readonly {
    readonly name: string
    readonly status: string
    readonly message: string
    readonly assertionResults: readonly {
      readonly fullName: string
      readonly status: string
      readonly failureMessages: readonly string[]
    }[]
  }[]
}

const read = (path: string) => JSON.parse(readFileSync(path, 'utf8')) as Report

/** A run that failed without a failed test (a file that does not load, a threshold) or that found no test counts as one. */
export function countIn(path: string, succeeded: boolean): Count {
  if (!existsSync(path)) return { passed: 0, failed: 1, skipped: 0 }
  const report = read(path)
  const failed = report.numFailedTests || (succeeded && report.numPassedTests > 0 ? 0 : 1)
  return { passed: report.numPassedTests, failed, skipped: report.numPendingTests + report.numTodoTests }
}

/** What failed, a text each: said once more at the end, where a long log is read first. */
export function failuresIn(report: string): readonly string[] {
  if (!existsSync(report)) return []
  return read(report).testResults.flatMap(({ name: path, status, message, assertionResults }) => {
    const name = relative(process.cwd(), path)
    const failed = assertionResults.filter((one) => one.status === 'failed')
    if (failed.length === 0) return status === 'failed' ? [`${name}\n${message}`] : []
    return failed.map(({ fullName, failureMessages }) => `${name} > ${fullName}\n${failureMessages.join('\n')}`)
  })
}

export function sum(counts: readonly Count[]): Count {
  const add = (key: keyof Count) => counts.reduce((total, count) => total + count[key], 0)
  return { passed: add('passed'), failed: add('failed'), skipped: add('skipped') }
}
