/** What is not understood: the exit code is 2, and the reader learns what to write instead. */
import { expect, test } from 'vitest'
import { beian, beianProcess } from './calling.ts'

test.each([
  ['number prase x', 'beian number parse'],
  ['parse number x', 'beian number parse'],
  ['parse x', 'beian number parse'],
  ['numbr', 'beian number --help'],
  ['requirement --facts x', 'beian requirements'],
  ['whatif', 'beian what-if'],
  ['workday sub x', 'beian workday'],
])('“beian %s” answers with the nearest verb', async (typed, near) => {
  const { exit, out, err } = await beian(typed.split(' '))
  expect({ exit, out }).toEqual({ exit: 2, out: '' })
  expect(err).toContain(`Did you mean: ${near}`)
})

test('what is near nothing leads to the list', async () => {
  const { exit, err } = await beian(['xyzzyx', '--lang', 'zh'])
  expect({ exit, err }).toEqual({ exit: 2, err: 'beian: 没有“xyzzyx”这个命令\n       用 beian --help 查看全部命令\n' })
})

test.each([
  [['number', 'parse', '--jsn', 'x'], 'unknown-option'],
  [['number', 'parse', '--file'], 'option-value'],
  [['number', 'parse', '--json=x', 'x'], 'option-value'],
  [['number', 'parse', '--lang', 'fr', 'x'], 'unknown-choice'],
  [['number', 'parse', '--file', 'no-such-file'], 'file-unreadable'],
  [['number', 'parse'], 'nothing-asked'],
  [['id', 'check', 'passport', 'x'], 'unknown-kind'],
  [['id', 'check', '110105199001010000'], 'no-kind'],
  [['rules', 'coverage', 'hebei'], 'word-too-many'],
  [['rules', 'diff', 'heute', '2024-01-01'], 'not-a-dataset'],
  [['snippet', 'htm'], 'unknown-format'],
  [['requirements', '--facts', '{}'], 'no-procedure'],
  [['requirements', '--procedure', 'first-filling', '--facts', '{}'], 'unknown-choice'],
  [['findings', '--procedure', 'first-filing', '--facts', 'no-such-file'], 'file-unreadable'],
  [['findings', '--procedure', 'first-filing', '--facts', '{"a":'], 'not-json'],
  [['findings', '--procedure', 'first-filing', '--facts', '{}', '--on', '2026-02-30'], 'not-a-day'],
  [['findings', '--procedure', 'first-filing'], 'no-facts'],
  [['explain', '--procedure', 'first-filing', '--facts', '{}', '--topic', 'minimum-ag'], 'unknown-topic'],
  [['what-if', '--procedure', 'first-filing', '--facts', '{}', '--set', 'x'], 'not-a-change'],
  [['rules', 'show', 'nothing-like-it'], 'unknown-topic'],
  [['rules', 'diff', '2026-01-01'], 'two-sides'],
  [['rules', 'diff', 'package.json', 'this'], 'not-a-dataset'],
  [['mcp'], 'by-hand'],
])('%j is refused as %s, in JSON and in words', async (args, code) => {
  const json = await beian([
    ...args.filter((one) => !one.startsWith('--json')),
    ...args.filter((one) => one.startsWith('--json=')),
    '--json',
  ])
  expect(json.exit).toBe(2)
  expect(JSON.parse(json.err.split('\n')[0] as string)).toMatchObject({
    problem: { code, message: expect.stringMatching(/./), fix: expect.stringMatching(/./) },
  })
})

test('behind -- everything is text', async () => {
  const { exit, out } = await beian(['number', 'parse', '--json', '--', '--help'])
  expect({ exit, input: (JSON.parse(out) as { input: string }).input }).toEqual({ exit: 0, input: '--help' })
})

test('the language follows the locale, and --lang goes before it', async () => {
  const said = async (locale: string, ...more: readonly string[]) =>
    (await beianProcess(['--help', ...more], { environment: { LC_ALL: locale } })).out.split('\n')[0]
  expect(await said('zh_CN.UTF-8')).toContain('中国互联网备案')
  expect(await said('en_GB.UTF-8')).toContain('Chinese internet filings')
  expect(await said('zh_CN.UTF-8', '--lang', 'en')).toContain('Chinese internet filings')
})

test('without a word it says what there is, and exits 2', async () => {
  const { exit, err } = await beian([])
  expect(exit).toBe(2)
  expect(err).toContain('number parse')
})
