// What the linter cannot see from one file: what a door of the domain really loads.
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'

const domain = join(import.meta.dirname, '../../packages/domain')

/** Imports one door in a process of its own and prints every module that came with it. */
const probe = (door: string) => `
  import { registerHooks } from 'node:module'
  const urls = []
  registerHooks({ resolve(name, context, next) { const found = next(name, context); urls.push(found.url); return found } })
  await import('@beian/domain/${door}')
  console.log(JSON.stringify(urls))`

function loadedBy(door: string): readonly string[] {
  const args = ['--input-type=module', '--eval', probe(door)]
  return JSON.parse(execFileSync(process.execPath, args, { cwd: domain, encoding: 'utf8' }))
}

const loads = (urls: readonly string[], name: string) => urls.some((url) => url.includes(`/node_modules/${name}/`))

test.each(['vocabulary', 'numbers', 'calendar', 'snippets', 'reading', 'finder'])(
  'the door %s loads no zod',
  (door) => {
    const urls = loadedBy(door)
    expect(urls.some((url) => url.endsWith(`/src/${door}/index.ts`))).toBe(true)
    expect(loads(urls, 'zod')).toBe(false)
  },
)

test('the door schema loads zod, so the test above can see it', () => {
  expect(loads(loadedBy('schema'), 'zod')).toBe(true)
})

test('every door is a folder with a register', () => {
  const { exports } = JSON.parse(readFileSync(join(domain, 'package.json'), 'utf8')) as {
    exports: Record<string, string>
  }
  const expected = Object.keys(exports).map((door) => [door, `./src${door.slice(1)}/index.ts`])
  expect(Object.entries(exports)).toEqual(expected)
})
