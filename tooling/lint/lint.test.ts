// Each law of this repository is broken once in a small tree of its own, and the linter has to see it.
import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { boundaries, crossed } from './boundaries.ts'
import { targetOf } from './rules/place.ts'

type Planted = { readonly file: string; readonly code: string; readonly sees: string | null }

const numbers = 'packages/domain/src/numbers'
const server = 'apps/console/src/server'
const web = 'apps/console/src/web'

// biome-ignore format: one planted file, one line
const planted: readonly Planted[] = [
  { file: `${numbers}/framework.ts`, code: "import 'hono'", sees: 'the domain runs in the browser' },
  { file: `${numbers}/disk.ts`, code: "import { readFileSync } from 'node:fs'\nreadFileSync('x')", sees: 'the domain runs in the browser' },
  { file: `${numbers}/names.ts`, code: "import 'tldts'", sees: null },
  { file: `${numbers}/disk.test.ts`, code: "import 'node:fs'", sees: null },
  { file: `${numbers}/zod.ts`, code: "import 'zod'", sees: 'must not load a schema library' },
  { file: `${numbers}/zod-later.ts`, code: "export const later = () => import('zod')", sees: 'must not load a schema library' },
  { file: `${numbers}/zod-again.ts`, code: "export { z } from 'zod'", sees: 'must not load a schema library' },
  { file: `${numbers}/schema.ts`, code: "import { number } from '../schema/number.ts'\nexport const it = number", sees: 'schema carries zod' },
  { file: `${numbers}/schema-type.ts`, code: "import type { Number } from '../schema/number.ts'\nexport type It = Number", sees: null },
  { file: 'packages/domain/src/schema/number.ts', code: "import 'zod'", sees: null },
  { file: `${numbers}/clock.ts`, code: 'export const now = Date.now()', sees: 'Date.now' },
  { file: `${numbers}/clock-new.ts`, code: 'export const now = new Date()', sees: 'new Date()' },
  { file: `${numbers}/clock-call.ts`, code: 'export const now = Date()', sees: 'Date()' },
  { file: `${numbers}/chance.ts`, code: 'export const chance = Math.random()', sees: 'Math.random' },
  { file: `${numbers}/network.ts`, code: "export const page = fetch('https://example.cn/')", sees: 'fetch()' },
  { file: `${numbers}/given.ts`, code: 'export const day = (at: string) => new Date(at)', sees: null },
  { file: `${server}/clock.ts`, code: 'export const now = new Date().toISOString()', sees: 'config.ts alone reads the clock' },
  { file: `${server}/environment.ts`, code: 'export const port = process.env.PORT', sees: 'config.ts alone reads the clock' },
  { file: `${server}/chance.ts`, code: 'export const id = Math.random()', sees: 'config.ts alone reads the clock' },
  { file: `${server}/duration.ts`, code: 'export const start = performance.now()', sees: null },
  { file: `${server}/config.ts`, code: 'export const now = () => [Date.now(), process.env]', sees: null },
  { file: `${server}/later.ts`, code: 'setTimeout(() => process.exit(0), 1)', sees: null },
  { file: `${numbers}/process.ts`, code: 'export const folder = process.cwd()', sees: 'process.cwd' },
  { file: `${numbers}/up.ts`, code: `import '../../../../${server}/main.ts'`, sees: 'a relative path never leaves its package' },
  { file: 'packages/snippet-maker/src/app.ts', code: "import '@beian/site/pages'", sees: 'packages know nothing of the apps' },
  { file: 'packages/snippet-maker/src/library.ts', code: "import '@kobalte/core'", sees: 'brings no library of its own' },
  { file: 'packages/footer-check/src/disk.ts', code: "import 'node:fs'", sees: 'the domain and an HTML parser, no disk' },
  { file: 'packages/footer-check/src/parser.ts', code: "import 'parse5'\nimport '@beian/domain/numbers'", sees: null },
  { file: 'packages/footer-check/fetching/parser.ts', code: "import 'parse5'", sees: 'the network, and nothing of the check' },
  { file: 'packages/footer-check/fetching/net.ts', code: "import 'node:net'", sees: null },
  { file: 'apps/console/src/web/fetching.ts', code: "import '@beian/footer-check/fetching'", sees: 'no browser fetches pages' },
  { file: 'packages/cli/src/library.ts', code: "import 'commander'", sees: 'must be worth its start' },
  { file: 'packages/cli/src/doors.ts', code: "import 'node:fs'\nimport '@beian/domain/numbers'\nimport '@beian/footer-check'", sees: null },
  { file: 'packages/snippet-maker/src/solid.ts', code: "import 'solid-js/web'\nimport '@beian/domain/snippets'", sees: null },
  { file: 'apps/site/src/sister.ts', code: "import '@beian/console'", sees: 'apps never import each other' },
  { file: 'apps/site/src/sister-path.ts', code: `import '../../console/src/web/api.ts'`, sees: 'a relative path never leaves its package' },
  { file: `${server}/sister.ts`, code: "import '@beian/site'", sees: 'apps never import each other' },
  { file: `${server}/inside.ts`, code: "import '@beian/domain/src/numbers/index.ts'", sees: 'entered through its exports' },
  { file: `${server}/inside-path.ts`, code: `import '../../../../${numbers}/index.ts'`, sees: 'a relative path never leaves its package' },
  { file: `${server}/tooling.ts`, code: "import '../../../../tooling/start.ts'", sees: 'a relative path never leaves its package' },
  { file: `${server}/door.ts`, code: "import '@beian/domain/numbers'", sees: null },
  { file: `${server}/page.ts`, code: "import '../web/main.tsx'", sees: 'the server does not know its pages' },
  { file: `${web}/value.ts`, code: "import { router } from '../server/router.ts'\nexport const it = router", sees: 'only the types of the server' },
  { file: `${web}/side-effect.ts`, code: "import '../server/router.ts'", sees: 'only the types of the server' },
  { file: `${web}/type.ts`, code: "import type { Router } from '../server/router.ts'\nexport type It = Router", sees: null },
  { file: `${web}/inline-type.ts`, code: "import { type Router } from '../server/router.ts'\nexport type It = Router", sees: null },
  { file: `${web}/same.ts`, code: "export const f = (id: string) => id === 'first-filing'", sees: `"first-filing" is a procedure's id` },
  { file: `${web}/other.ts`, code: "export const f = (id: string) => 'hebei' !== id", sees: `"hebei" is a province's id` },
  { file: `${web}/case.ts`, code: "export function f(id: string) { switch (id) { case 'order-limits': return 1; default: return 0 } }", sees: `"order-limits" is a topic's id` },
  { file: `${web}/list.ts`, code: "export const f = (id: string) => ['markdown'].includes(id)", sees: `"markdown" is a snippet's id` },
  { file: `${web}/ids.ts`, code: "export const f = (ids: string[]) => ids.includes('hebei')", sees: `"hebei" is a province's id` },
  { file: `${web}/set.ts`, code: "const set = new Set(['hebei'])\nexport const f = (id: string) => set.has(id) || new Set(['hebei']).has(id)", sees: `"hebei" is a province's id` },
  { file: `${web}/quoted.ts`, code: 'export const f = (id: string) => id === `hebei`', sees: `"hebei" is a province's id` },
  { file: `${web}/word.ts`, code: "export const f = (state: string) => state === 'open' || ['hebei'].length > 1", sees: null },
  { file: `${web}/room.ts`, code: "export const f = (noun: string) => noun === 'orders'", sees: null },
  { file: `${web}/same.test.ts`, code: "export const f = (id: string) => id === 'first-filing'", sees: null },
  { file: 'apps/site/src/pages/index.astro', code: "---\nconst id: string = 'x'\nconst here = id === 'hebei'\n---\n<p>{here}</p>", sees: `"hebei" is a province's id` },
]

/** One entry on each shelf, so that the ids are read from file names here too. */
const shelves = [
  'rulebook/topics/orders/order-limits',
  'rulebook/procedures/first-filing',
  'rulebook/provinces/hebei',
  'snippets/markdown',
]

const root = mkdtempSync(join(tmpdir(), 'beian-lint-'))
const messages = new Map<string, string[]>()

beforeAll(() => {
  const entries = shelves.map((id) => ({ file: `packages/domain/src/${id}.ts`, code: 'export default 1' }))
  for (const { file, code } of [...planted, ...entries]) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), `${code}\n`)
  }
  const rules = { 'beian/boundary': 'error', 'beian/no-rule-id': 'error', 'beian/told': 'error' }
  const jsPlugins = [join(import.meta.dirname, 'plugin.ts')]
  writeFileSync(
    join(root, 'rc.json'),
    JSON.stringify({ plugins: [], categories: { correctness: 'off' }, jsPlugins, rules }),
  )
  for (const { filename, message } of lint()) messages.set(filename, [...(messages.get(filename) ?? []), message])
})

afterAll(() => rmSync(root, { recursive: true }))

function lint(): readonly { filename: string; message: string }[] {
  const oxlint = join(import.meta.dirname, 'node_modules', 'oxlint', 'bin', 'oxlint')
  try {
    execFileSync(process.execPath, [oxlint, '-c', 'rc.json', '--format', 'json', 'apps', 'packages'], { cwd: root })
  } catch (error) {
    return JSON.parse(String((error as { stdout: Buffer }).stdout)).diagnostics
  }
  return []
}

describe('the linter sees a broken law', () => {
  test.each(planted.filter(({ sees }) => sees !== null))('$file: $sees', ({ file, sees }) => {
    expect(messages.get(file)?.join('\n')).toContain(sees)
  })
})

describe('the linter lets pass what is allowed', () => {
  test.each(planted.filter(({ sees }) => sees === null))('$file', ({ file }) => {
    expect(messages.get(file)).toBeUndefined()
  })
})

test('every boundary is crossed by a planted import', () => {
  const imports = planted.flatMap(({ file, code }) =>
    [...code.matchAll(/(?:import|from)\s*\(?'([^']+)'/g)]
      .map(([, specifier = '']) => targetOf(specifier, file))
      .map((target) => ({ file, target, typesOnly: false })),
  )
  const seen = new Set(imports.flatMap(crossed))
  expect(boundaries.filter((boundary) => !seen.has(boundary)).map(({ because }) => because)).toEqual([])
})
