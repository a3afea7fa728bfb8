/** Builds the site twice into folders of its own and compares every file, byte by byte: `pnpm --filter @beian/site run identical`. */
import { createHash } from 'node:crypto'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildInto } from './build-into.ts'

const folder = mkdtempSync(join(tmpdir(), 'beian-site-twice-'))
const hashOf = (path: string) => createHash('sha256').update(readFileSync(path)).digest('hex')

function built(name: string): ReadonlyMap<string, string> {
  const out = join(folder, name)
  return new Map(buildInto(out).map((file) => [file, hashOf(join(out, file))]))
}

try {
  const [first, second] = [built('first'), built('second')]
  const all = new Set([...first.keys(), ...second.keys()])
  const different = [...all].filter((file) => first.get(file) !== second.get(file))
  for (const file of different.slice(0, 50)) console.log(`differs: ${file}`)
  console.log(different.length === 0 ? `identical: ${first.size} files` : `${different.length} files differ`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
