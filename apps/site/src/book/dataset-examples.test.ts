import { execFileSync, spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { datasetOf } from '@beian/domain/dataset'
import { rulebook } from '@beian/domain/rulebook'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { examples } from './dataset-examples.ts'

const folder = mkdtempSync(join(tmpdir(), 'beian-dataset-'))
beforeAll(() => writeFileSync(join(folder, 'rulebook.json'), JSON.stringify(datasetOf(rulebook))))
afterAll(() => rmSync(folder, { recursive: true }))

const codeOf = (tool: string) => examples.find((one) => one.tool === tool)?.code ?? expect.unreachable()
const linesOf = (file: string, args: readonly string[]) =>
  execFileSync(file, args, { cwd: folder, encoding: 'utf8' }).trim().split('\n')
const isHere = (tool: string) => spawnSync(tool, ['--version']).status === 0

test('the TypeScript example tells every procedure with its stages', () => {
  writeFileSync(join(folder, 'example.ts'), codeOf('typescript'))
  const said = linesOf(process.execPath, ['--no-warnings', 'example.ts'])
  expect(said).toHaveLength(Object.keys(rulebook.procedures).length)
  expect(said[0]).toMatch(/^First filing: Collecting → /)
})

test.runIf(isHere('python3'))('the Python example prints each limit that rests on a statute', () => {
  writeFileSync(join(folder, 'example.py'), codeOf('python'))
  const limits = rulebook.topics
    .filter(({ demand }) => demand.kind === 'time-limit')
    .flatMap(({ statements }) => statements.filter(({ standing }) => standing === 'statute'))
  expect(linesOf('python3', ['example.py'])).toHaveLength(limits.length)
  expect(limits.length).toBeGreaterThan(0)
})

test.runIf(isHere('jq'))('the jq example prints all that Guangdong says for itself', () => {
  writeFileSync(join(folder, 'example.sh'), codeOf('jq'))
  const own = Object.values(rulebook.provinces.guangdong.statements ?? {})
    .flat()
    .filter((statement) => statement?.value !== 'as-nation')
  expect(linesOf('sh', ['example.sh'])).toHaveLength(own.length)
})
