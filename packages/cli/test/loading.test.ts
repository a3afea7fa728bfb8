/** What a verb loads: a number is read without the rulebook, the HTML parser, the schema library or the list of public suffixes. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { command } from './calling.ts'

const folder = mkdtempSync(join(tmpdir(), 'beian-loading-'))
const told = join(folder, 'urls.json')
afterAll(() => rmSync(folder, { recursive: true }))

/** Runs the command in a process that tells every module that came with it, by a file: a pipe may be cut off at the exit. */
const probe = (args: readonly string[]) => `
  import { writeFileSync } from 'node:fs'
  import { registerHooks } from 'node:module'
  const urls = []
  registerHooks({ resolve(name, context, next) { const found = next(name, context); urls.push(found.url); return found } })
  process.argv = [process.argv[0], 'beian', ...${JSON.stringify(args)}]
  process.on('exit', () => writeFileSync(${JSON.stringify(told)}, JSON.stringify(urls)))
  await import(${JSON.stringify(command)})`

function loadedBy(args: readonly string[]): readonly string[] {
  const { status } = spawnSync(process.execPath, ['--input-type=module', '--eval', probe(args)])
  expect(status).toBe(0)
  return JSON.parse(readFileSync(told, 'utf8')) as readonly string[]
}
const loads = (urls: readonly string[], part: string) => urls.some((url) => url.includes(part))
const heavy = [
  '/src/rulebook/',
  '/node_modules/zod/',
  '/node_modules/parse5/',
  '/node_modules/@modelcontextprotocol/',
  '/src/help.ts',
  '/footer/',
]

test.each([
  [['number', 'parse', '粤ICP备05008878号']],
  [['number', 'find', '粤ICP备05008878号']],
  [['workday', 'is', '2026-10-10']],
  [['id', 'check', 'ip', '8.8.8.8']],
])('%j loads nothing heavy', (args) => {
  const urls = loadedBy(args)
  expect(loads(urls, '/src/run.ts')).toBe(true)
  expect(heavy.filter((part) => loads(urls, part))).toEqual([])
})

test('a verb of the book loads the book, so the test above can see it', () => {
  expect(loads(loadedBy(['rules', 'list', 'minimum-age']), '/src/rulebook/')).toBe(true)
})
