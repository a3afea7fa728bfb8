/** The command `beian` as a site's owner runs it: the snippet from its output, the built page checked by it. */
import { execFile } from 'node:child_process'
import { join } from 'node:path'
import { promisify } from 'node:util'

const run = promisify(execFile)
const program = join(import.meta.dirname, '../../../packages/cli/src/beian.ts')

export async function snippetOf(format: string, options: readonly string[]): Promise<string> {
  const { stdout } = await run(process.execPath, [program, 'snippet', format, ...options])
  return stdout
}

type Checked = {
  readonly numbers: readonly { readonly canonical: string; readonly linked: string; readonly linkStatus: string }[]
  readonly findings: readonly { readonly code: string; readonly message: string; readonly path: string }[]
}

/** What is wrong with a page according to `beian footer check`, told which numbers are right. */
export async function checkPage(file: string, numbers: readonly string[]): Promise<readonly string[]> {
  const told = numbers.flatMap((number) => ['--number', number])
  const words = ['footer', 'check', file, '--every-page', '--json', '--lang', 'en', ...told]
  const { stdout } = await run(process.execPath, [program, ...words]).catch((error: { stdout?: string }) => {
    if (error.stdout) return { stdout: error.stdout }
    throw error
  })
  const { numbers: found, findings } = JSON.parse(stdout) as Checked
  const missing = numbers.filter((number) => !found.some(({ canonical }) => canonical === number))
  return [
    ...findings.map(({ code, message, path }) => `footer check, ${path}: ${code}: ${message}`),
    ...missing.map((number) => `footer check does not find ${number}`),
  ]
}
