/** Builds the site twice into folders of its own and compares every file, byte by byte: `pnpm --filter @beian/site run identical`. */
import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { globSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const folder = mkdtempSync(join(tmpdir(), 'beian-site-twice-'))

function built(name: string): ReadonlyMap<string, string> {
  const out = join(folder, name)
  const start = performance.now()
  const { status } = spawnSync('astro', ['build', '--outDir', out, '--silent'], {
    cwd: import.meta.dirname,
    stdio: 'inherit',
  })
  if (status !== 0) throw new Error(`the ${name} build failed`)
  const files = globSync('**', { cwd: out }).filter((file) => statSync(join(out, file)).isFile())
  console.log(`${name} build: ${files.length} files in ${Math.round((performance.now() - start) / 1000)} s`)
  return new Map(
    files.toSorted().map((file) => [
      file,
      createHash('sha256')
        .update(readFileSync(join(out, file)))
        .digest('hex'),
    ]),
  )
}

try {
  const [first, second] = [built('first'), built('second')]
  const different = [...new Set([...first.keys(), ...second.keys()])].filter(
    (file) => first.get(file) !== second.get(file),
  )
  for (const file of different.slice(0, 50)) console.log(`differs: ${file}`)
  console.log(different.length === 0 ? `identical: ${first.size} files` : `${different.length} files differ`)
  process.exitCode = different.length === 0 ? 0 : 1
} finally {
  rmSync(folder, { recursive: true })
}
