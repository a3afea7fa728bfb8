/** Builds the site for a host and a folder of its own and walks it: `pnpm --filter @beian/site run elsewhere`. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { buildInto } from './build-into.ts'

const root = join(import.meta.dirname, '../..')
const out = mkdtempSync(join(tmpdir(), 'beian-site-elsewhere-'))
const place = { BEIAN_SITE_ORIGIN: 'https://guides.example', BEIAN_SITE_BASE: '/filing/' }

try {
  buildInto(out, place)
  const walk = ['run', '--config', 'tooling/vitest.config.ts', '--project', 'e2e', 'apps/site/e2e/walk']
  const { status } = spawnSync(join(root, 'node_modules/.bin/vitest'), walk, {
    cwd: root,
    env: { ...process.env, ...place, BEIAN_SITE_DIST: out },
    stdio: 'inherit',
  })
  process.exitCode = status ?? 1
} finally {
  rmSync(out, { recursive: true })
}
