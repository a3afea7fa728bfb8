/** The numbers of the command as its users were promised them: by a real process, over arguments, pipes and files. */
import { spawnSync } from 'node:child_process'
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answers, beian, beianProcess, command } from './calling.ts'

const promised = [
  [
    '粤ICP备05008878号',
    { ok: true, kind: 'filing-principal', province: '粤', serial: '05008878', sequence: null, platform: null },
  ],
  [
    '黔ICP备2025044274号-1X',
    { ok: true, kind: 'filing-service', province: '黔', serial: '2025044274', sequence: 1, platform: 'mini-program' },
  ],
  [
    '粤B2-20090059-1626X',
    { ok: true, kind: 'licence-service', province: '粤', serial: '20090059', sequence: 1626, platform: 'mini-program' },
  ],
  ['粤B2-20090059', { ok: true, kind: 'licence', province: '粤', serial: '20090059', sequence: null, platform: null }],
  ['合字B2-20230401', { ok: true, kind: 'licence', province: '合字', serial: '20230401' }],
  ['B1.B2-20100266', { ok: true, kind: 'licence', province: null }],
  [
    '京公网安备11010802032137号',
    { ok: true, kind: 'public-security', province: '京', serial: '11010802032137', sequence: null },
  ],
  ['京ICP备18003096号-3', { ok: true, kind: 'filing-service', sequence: 3, platform: 'website' }],
  ['京ICP备2026031728号-2A', { ok: true, platform: 'app' }],
  ['陇ICP备05000593', { ok: true, canonical: '陇ICP备05000593号', warnings: [{ code: 'missing-hao' }] }],
  ['京ICP备12345678号', { ok: false, problem: { code: 'placeholder' } }],
  ['萌ICP备20205201号', { ok: false, kind: null, canonical: null, problem: { code: 'joke' } }],
  ['苏ICP备202300001号-1X', { ok: false }],
  ['黔公网安备33010802007421号', { ok: false }],
] as const

test('the promised numbers are read as promised, one answer a line, in order', async () => {
  const { exit, out, err } = await beianProcess(['number', 'parse', '--json', ...promised.map(([input]) => input)])
  const read = answers(out)
  expect({ exit, err }).toEqual({ exit: 0, err: '' })
  expect(read.map(({ input }) => input)).toEqual(promised.map(([input]) => input))
  for (const [index, [, expected]] of promised.entries()) expect(read[index]).toMatchObject(expected)
})

test('an answer has the promised fields and no others', async () => {
  const { out } = await beian(['number', 'parse', '--json', '粤ICP备05008878号'])
  expect(out).toBe(
    '{"input":"粤ICP备05008878号","ok":true,"kind":"filing-principal","canonical":"粤ICP备05008878号","province":"粤","serial":"05008878","sequence":null,"platform":null,"warnings":[],"problem":null}\n',
  )
})

test('standard input is read line by line: CRLF, empty lines, NUL bytes and a last line without an end', async () => {
  const input = '\uFEFF陇ICP备05000593\r\n\r\n\n京\0ICP备05000593号\n粤ICP备05008878号'
  const { exit, out } = await beianProcess(['number', 'parse', '--json'], { input })
  expect(exit).toBe(0)
  expect(answers(out).map(({ input: line, ok }) => [line, ok])).toEqual([
    ['陇ICP备05000593', true],
    ['', false],
    ['', false],
    ['京\0ICP备05000593号', true],
    ['粤ICP备05008878号', true],
  ])
})

test('bytes that are no text are answered too', async () => {
  const { exit, out } = await beianProcess(['number', 'parse', '--json'], {
    input: Buffer.from([0xff, 0xfe, 0x00, 0x0a, 0xc3]),
  })
  expect({ exit, count: answers(out).length }).toEqual({ exit: 0, count: 2 })
})

test('files and folders are read line by line, folders in the order of their names', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-cli-'))
  writeFileSync(join(folder, 'b.txt'), '京ICP备18003096号-3\n')
  writeFileSync(join(folder, 'a.txt'), '粤ICP备05008878号\n粤B2-20090059\n')
  const { out } = await beian(['number', 'parse', '--json', '--file', folder, '--file', '-'], '陇ICP备05000593号\n')
  expect(answers(out).map(({ input }) => input)).toEqual([
    '粤ICP备05008878号',
    '粤B2-20090059',
    '京ICP备18003096号-3',
    '陇ICP备05000593号',
  ])
})

test('two hundred thousand lines give as many answers', async () => {
  const input = '粤ICP备05008878号\n'.repeat(200_000)
  const { exit, out } = await beianProcess(['number', 'parse', '--json'], { input })
  expect({ exit, lines: out.split('\n').length - 1 }).toEqual({ exit: 0, lines: 200_000 })
})

test('a reader who stops reading is no fault', () => {
  const piped = `yes 粤ICP备05008878号 | "$0" "$1" number parse --json | head -n 1; echo "\${PIPESTATUS[1]}"`
  const { stdout, stderr } = spawnSync('bash', ['-c', piped, process.execPath, command], { encoding: 'utf8' })
  expect({ lines: stdout.trim().split('\n').length, exit: stdout.trim().split('\n')[1], stderr }).toEqual({
    lines: 2,
    exit: '0',
    stderr: '',
  })
})

test('--strict tells by the exit code that one was refused', async () => {
  expect((await beian(['number', 'parse', '--strict', '萌ICP备20205201号'])).exit).toBe(1)
  expect((await beian(['number', 'parse', '--strict', '粤ICP备05008878号'])).exit).toBe(0)
})

test('finding: every number with its place; a telephone number is none', async () => {
  const { out } = await beian(
    ['number', 'find', '--json'],
    '备案号：粤ICP备05008878号-2 电话 0755-86013388\n京网文〔2022〕1234-033号\n',
  )
  expect(answers(out)).toMatchObject([
    { input: '粤ICP备05008878号-2', ok: true, kind: 'filing-service', at: { line: 1, from: 4 } },
    { ok: false, problem: { code: 'none-found' }, at: { line: 2 } },
  ])
})

test('identifiers: shape, check digit, canonical form', async () => {
  const check = async (kind: string, value: string) =>
    answers((await beian(['id', 'check', kind, '--json', value])).out)[0]
  expect(await check('credit-code', '91440300708461136T')).toEqual({
    kind: 'credit-code',
    value: '91440300708461136T',
    ok: true,
    canonical: '91440300708461136T',
    problem: null,
  })
  expect(await check('credit-code', '91440300708461136A')).toMatchObject({
    ok: false,
    canonical: null,
    problem: { code: 'wrong-check-digit' },
  })
  expect(await check('domain', 'https://www.example.com.cn/a')).toMatchObject({ ok: true, canonical: 'example.com.cn' })
  expect(await check('ip', '192.168.1.1')).toMatchObject({ ok: false, problem: { code: 'not-public' } })
  expect(await check('mobile', '+86 138 0013 8000')).toMatchObject({ ok: true, canonical: '13800138000' })
  expect(await check('resident-id', '11010519881019301X')).toMatchObject({ ok: false })
  expect(await check('organisation-code', '70846113-6')).toMatchObject({ kind: 'organisation-code' })
})

test('a person’s number is not repeated on a screen', async () => {
  const { out } = await beian(['id', 'check', 'resident-id', '110105198810193019'])
  expect(out).not.toContain('110105198810193019')
})
