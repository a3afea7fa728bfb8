/** What the engine weighs in a browser: bundled, minified and compressed, without the book. */
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { build, type Rolldown } from 'vite'

const reading = join(import.meta.dirname, '../src/reading/index.ts')

export async function engineSizes(): Promise<readonly { readonly what: string; readonly bytes: number }[]> {
  return [
    { what: 'answers and what is found', bytes: await weigh('answersOf, found') },
    {
      what: 'with requirements, findings and explanations in words',
      bytes: await weigh('requirements, explainedFindings'),
    },
  ]
}

async function weigh(names: string): Promise<number> {
  const root = mkdtempSync(join(tmpdir(), 'beian-bench-'))
  const input = join(root, 'entry.ts')
  writeFileSync(input, `export { ${names} } from ${JSON.stringify(reading)}\n`)
  const built = await build({
    root,
    logLevel: 'error',
    configFile: false,
    build: {
      write: false,
      minify: true,
      modulePreload: false,
      rolldownOptions: { input, preserveEntrySignatures: 'strict' },
    },
  })
  rmSync(root, { recursive: true })
  const chunks = [built as Rolldown.RolldownOutput].flatMap(({ output }) => output)
  return chunks.reduce((sum, chunk) => sum + ('code' in chunk ? gzipSync(chunk.code).length : 0), 0)
}
