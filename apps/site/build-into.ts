/** Builds the site into a folder of its own, with settings of its own. */
import { spawnSync } from 'node:child_process'
import { globSync, statSync } from 'node:fs'
import { join } from 'node:path'

/** The files that were written, in a fixed order. */
export function buildInto(out: string, settings: Readonly<Record<string, string>> = {}): readonly string[] {
  const start = performance.now()
  const { status } = spawnSync(
    process.execPath,
    ['--max-semi-space-size=64', 'node_modules/astro/bin/astro.mjs', 'build', '--outDir', out, '--silent'],
    {
      cwd: import.meta.dirname,
      env: { ...process.env, ...settings },
      stdio: 'inherit',
    },
  )
  if (status !== 0) throw new Error(`the build into ${out} failed`)
  const files = globSync('**', { cwd: out }).filter((file) => statSync(join(out, file)).isFile())
  console.log(`${out}: ${files.length} files in ${Math.round((performance.now() - start) / 1000)} s`)
  return files.toSorted()
}
