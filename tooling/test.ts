// `npm test`: format, lint, types and builds (what did not change is not repeated), then all tests, then one closing line.
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { type Count, countIn, failuresIn, sum } from './count.ts'
import { setSiteDate } from './site-date.ts'
import { step } from './step.ts'

const folder = mkdtempSync(join(tmpdir(), 'beian-test-'))
const failures: string[] = []
const checks = ['check:format', 'check:lint', 'typecheck', 'build']

/** A check counts as one test: a run without failures is a run without failed checks. */
async function check(name: string): Promise<Count> {
  const turbo = ['exec', 'turbo', 'run', name, '--continue', '--output-logs=errors-only', '--log-order=grouped']
  const passed = await step(name, 'pnpm', turbo)
  if (!passed) failures.push(`pnpm run ${name}`)
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1, skipped: 0 }
}

async function tests(name: string, args: readonly string[]): Promise<Count> {
  const report = join(folder, `${name}.json`)
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`]
  const passed = await step(`${name} tests`, 'pnpm', ['run', '--silent', 'unit', ...reporters, ...args])
  failures.push(...failuresIn(report))
  return countIn(report, passed)
}

setSiteDate()
const counts: Count[] = []
for (const name of checks) counts.push(await check(name))
counts.push(await tests('unit', ['--project', '!e2e', '--project', '!sweep', '--coverage']))
counts.push(await tests('browser', ['--project', 'e2e']))
rmSync(folder, { recursive: true })

for (const failure of failures) console.log(`\nFAILED ${failure}`)
const { passed, failed, skipped } = sum(counts)
console.log(`\n${passed} passed, ${failed} failed, ${skipped} skipped`)
process.exit(failed > 0 ? 1 : 0)
