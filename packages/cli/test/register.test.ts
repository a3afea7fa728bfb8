/** The register, the folder of verbs and the help say the same; every example runs. */
import { mkdirSync, mkdtempSync, readdirSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { languages } from '@beian/domain/vocabulary'
import { expect, test } from 'vitest'
import { loadVerb, register, verbIds } from '../src/register.ts'
import { answers, beian, beianProcess, shellWords } from './calling.ts'

test('the register holds every file of the folder under its name', () => {
  const files = readdirSync(join(import.meta.dirname, '../src/verbs')).map((name) => name.slice(0, -3))
  expect(verbIds.map((id) => id.replace(' ', '-')).toSorted()).toEqual(files.toSorted())
})

test.each(languages)('the help in %s names every verb with its title', async (language) => {
  const { exit, out } = await beian(['--help', '--lang', language])
  expect(exit).toBe(0)
  for (const id of verbIds) expect(out).toMatch(new RegExp(`^  ${id} +${escaped(register[id].title[language])}$`, 'm'))
})

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

test.each(verbIds.flatMap((id) => languages.map((language) => [id, language] as const)))(
  'the help of %s in %s tells its usage, options and examples',
  async (id, language) => {
    const verb = await loadVerb(id)
    const { exit, out } = await beian([...id.split(' '), '--help', '--lang', language])
    expect(exit).toBe(0)
    expect(out).toContain(verb.about[language])
    for (const name of Object.keys(verb.options)) expect(out).toContain(`--${name}`)
    for (const { command, shows } of verb.examples) {
      expect(out).toContain(`beian ${command}`)
      expect(out).toContain(shows[language])
    }
  },
)

const examples = await Promise.all(
  verbIds.map(async (id) => (await loadVerb(id)).examples.map((example) => [id, example.command, example] as const)),
)

test.each(examples.flat())('the example of %s runs: %s', async (id, line, { input, files }) => {
  const { exit, out, err } =
    files === undefined ? await beian(shellWords(line), input ?? null) : await withFiles(line, files)
  expect(err).toBe('')
  expect(exit).toBeLessThan(2)
  expect(line.startsWith(id)).toBe(true)
  if (line.includes('--json') && !line.includes('this this')) expect(answers(out).length).toBeGreaterThan(0)
})

function withFiles(line: string, files: Readonly<Record<string, string>>) {
  const cwd = mkdtempSync(join(tmpdir(), 'beian-example-'))
  for (const [name, content] of Object.entries(files)) {
    mkdirSync(dirname(join(cwd, name)), { recursive: true })
    writeFileSync(join(cwd, name), content)
  }
  return beianProcess(shellWords(line), { cwd })
}

test('no verb has an option of its own that all verbs have', async () => {
  for (const id of verbIds) {
    const { options } = await loadVerb(id)
    for (const shared of ['json', 'lang', 'help']) expect(Object.keys(options)).not.toContain(shared)
  }
})
