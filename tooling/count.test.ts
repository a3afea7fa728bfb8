import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { countIn, failuresIn, sum } from './count.ts'

const folder = mkdtempSync(join(tmpdir(), 'beian-count-'))
const report = join(folder, 'report.json')
afterAll(() => rmSync(folder, { recursive: true }))

const write = (numFailedTests: number, numPassedTests = 7) =>
  writeFileSync(report, JSON.stringify({ numPassedTests, numFailedTests, numPendingTests: 2, numTodoTests: 1 }))

test('the report gives passed, failed and skipped', () => {
  write(3)
  expect(countIn(report, false)).toEqual({ passed: 7, failed: 3, skipped: 3 })
})

test('a failed run without a failed test is a failure all the same', () => {
  write(0)
  expect(countIn(report, false).failed).toBe(1)
  expect(countIn(report, true).failed).toBe(0)
})

test('a run that found no test is a failure, whatever its exit code', () => {
  write(0, 0)
  expect(countIn(report, true).failed).toBe(1)
})

test('a run that left no report is a failure, whatever its exit code', () => {
  expect(countIn(join(folder, 'none.json'), true)).toEqual({ passed: 0, failed: 1, skipped: 0 })
})

test('what failed is named: a test by its file and title, a file that does not load by its message', () => {
  const at = (name: string) => join(process.cwd(), name)
  const failed = { fullName: 'adds up', status: 'failed', failureMessages: ['expected 1 to be 2'] }
  const passed = { fullName: 'is fine', status: 'passed', failureMessages: [] }
  const testResults = [
    { name: at('a.test.ts'), status: 'failed', message: '', assertionResults: [passed, failed] },
    { name: at('b.test.ts'), status: 'failed', message: 'Unexpected token', assertionResults: [] },
    { name: at('c.test.ts'), status: 'passed', message: '', assertionResults: [passed] },
  ]
  writeFileSync(report, JSON.stringify({ testResults }))
  expect(failuresIn(report)).toEqual(['a.test.ts > adds up\nexpected 1 to be 2', 'b.test.ts\nUnexpected token'])
  expect(failuresIn(join(folder, 'none.json'))).toEqual([])
})

test('counts add up', () => {
  const one = { passed: 1, failed: 2, skipped: 3 }
  expect(sum([one, one])).toEqual({ passed: 2, failed: 4, skipped: 6 })
})
