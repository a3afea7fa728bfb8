/** Asking the book about a case: what the facts file may be, what is refused in it, and what the answers carry. */
import { mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { answers, beian } from './calling.ts'

const hebei = { 'principal.province': 'hebei', 'domainName.expires': '2026-12-05' }
const filing = ['--procedure', 'first-filing', '--on', '2026-11-21', '--json'] as const
type Finding = { code: string; severity: string; citations: readonly { id: string }[] }

async function ask(verb: string, facts: unknown, ...more: readonly string[]) {
  const { exit, out, err } = await beian([verb, ...filing, '--facts', JSON.stringify(facts), ...more])
  return { exit, err, answer: answers(out)[0] ?? {} }
}

test('a finding carries its fix, scope, day and sources', async () => {
  const { exit, answer } = await ask('findings', hebei)
  const found = (answer['findings'] as readonly Finding[]).filter(({ code }) => code === 'domain-name-validity')
  expect(exit).toBe(0)
  expect(found.length).toBeGreaterThan(0)
  for (const one of found)
    expect(one).toMatchObject({ path: 'domainName.expires', asOf: '2026-11-21', fix: expect.stringMatching(/Renew/) })
  expect(found[0]?.citations.length).toBeGreaterThan(0)
})

test('what blocks makes it exit 1', async () => {
  const { exit, answer } = await ask('findings', { 'principal.province': 'hebei', 'domainName.expires': '2026-01-05' })
  expect((answer['findings'] as readonly Finding[]).some(({ severity }) => severity === 'block')).toBe(true)
  expect(exit).toBe(1)
})

test('facts side by side and subjects lead to the same answer', async () => {
  const flat = await ask('requirements', hebei)
  const subjects = await ask('requirements', [
    { noun: 'case', id: 'case', facts: {} },
    { noun: 'principal', id: 'principal', facts: { 'principal.province': 'hebei' } },
    { noun: 'person', id: 'p1', facts: {} },
    { noun: 'service', id: 's1', facts: {} },
    { noun: 'domain-name', id: 'd1', parent: 's1', facts: { 'domainName.expires': '2026-12-05' } },
  ])
  expect(flat.answer['requirements']).toEqual(subjects.answer['requirements'])
  expect((flat.answer['requirements'] as readonly unknown[]).length).toBeGreaterThan(20)
})

test.each([
  [{ 'principal.provinc': 'hebei' }, 'unknown-fact', 'facts/principal.provinc', 'principal.province'],
  [{ 'principal.province': 'heibei' }, 'not-an-option', 'principal.province', ''],
  [{ 'domainName.expires': 'soon' }, 'wrong-kind', 'domainName.expires', ''],
  [{ 'case.serviceCount': 2 }, 'derived-fact', 'case.serviceCount', ''],
  [[{ noun: 'website' }], 'not-a-subject', 'subjects/0', 'service'],
  [{ facts: 3 }, 'not-facts', 'facts', ''],
  [{ facts: {}, events: [{ event: 'grantd', on: '2026-10-01' }] }, 'not-an-event', 'events/0', 'granted'],
  [{ facts: {}, events: [{ event: 'granted', on: 'soon' }] }, 'not-an-event', 'events/0', ''],
] as const)('%j is refused as %s at its field', async (facts, code, path, hint) => {
  const { exit, err } = await ask('findings', facts)
  expect(exit).toBe(2)
  const { problem } = JSON.parse(err) as { problem: { code: string; path: string; fix: string } }
  expect(problem).toMatchObject({ code, path: `{…}: ${path}` })
  expect(problem.fix).toContain(hint)
})

test('several cases are answered in order: files, folders, standard input as lines or as one document', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-facts-'))
  writeFileSync(join(folder, 'a.json'), JSON.stringify({ 'principal.province': 'beijing' }))
  writeFileSync(join(folder, 'b.json'), JSON.stringify({ 'principal.provinc': 'x' }))
  writeFileSync(join(folder, 'c.json'), JSON.stringify({ 'principal.province': 'hebei' }))
  writeFileSync(join(folder, 'notes.txt'), 'not a case')
  const { exit, out, err } = await beian(['requirements', ...filing, '--facts', folder])
  expect({ exit, count: answers(out).length }).toEqual({ exit: 2, count: 2 })
  expect(err).toContain('b.json')
  const lines = await beian(['requirements', ...filing], `${JSON.stringify(hebei)}\r\n\r\n${JSON.stringify(hebei)}`)
  expect(answers(lines.out).length).toBe(2)
  const pretty = await beian(['requirements', ...filing], JSON.stringify(hebei, null, 2))
  expect(answers(pretty.out)).toEqual([answers(lines.out)[0]])
})

test('deadlines run from events, and say when a day is provisional', async () => {
  const facts = { 'principal.province': 'hebei', 'service.form': 'website' }
  const { answer } = await ask('deadlines', { facts, events: [{ event: 'granted', on: '2026-12-28' }] })
  const list = answer['deadlines'] as readonly { due: string; provisional: boolean; citations: readonly unknown[] }[]
  expect(list.length).toBeGreaterThan(0)
  for (const { citations } of list) expect(citations.length).toBeGreaterThan(0)
  expect(list.every(({ due, provisional }) => due < '2026-12-29' || provisional)).toBe(true)
})

test('what-if: another province asks for other things', async () => {
  const { answer } = await ask(
    'what-if',
    { 'principal.province': 'beijing', 'principal.nature': 'enterprise' },
    '--set',
    'principal.province=guangdong',
  )
  expect((answer['came'] as readonly { scope: string }[]).some(({ scope }) => scope === 'guangdong')).toBe(true)
  const same = await ask('what-if', hebei)
  expect(same.answer).toMatchObject({ came: [], went: [], changed: [] })
})

test('explain tells why, which: where to go', async () => {
  const { answer } = await ask('explain', hebei, '--topic', 'domain-name-validity')
  const [first] = answer['requirements'] as readonly Record<string, unknown>[]
  expect(first).toMatchObject({
    topic: 'domain-name-validity',
    begins: { day: expect.stringMatching(/^\d/) },
    standing: expect.stringMatching(/./),
  })
  const { out } = await beian([
    'which',
    '--json',
    '--on',
    '2026-11-21',
    '--facts',
    '{"service.serverPlace":"mainland","service.form":"website"}',
  ])
  expect(answers(out)[0]).toMatchObject({ asOf: '2026-11-21', paths: expect.arrayContaining([]) })
})

test('rules: listed, shown on a day, and different before and after a new law', async () => {
  const listed = answers((await beian(['rules', 'list', '--json'])).out)
  expect(listed.length).toBeGreaterThan(300)
  const shown = answers(
    (await beian(['rules', 'show', 'footer-number-form', '--province', 'guangdong', '--on', '2026-11-21', '--json']))
      .out,
  )[0]
  expect(shown?.['statements']).toEqual(expect.arrayContaining([expect.objectContaining({ scope: 'guangdong' })]))
  const changed = answers((await beian(['rules', 'diff', '2023-06-01', '2024-01-01', '--json'])).out)
  expect(changed.length).toBeGreaterThan(0)
  expect(answers((await beian(['rules', 'diff', 'this', 'this', '--json'])).out)).toEqual([])
  const [nation, ...provinces] = answers((await beian(['rules', 'coverage', '--json', '--on', '2026-11-21'])).out)
  expect(nation).toMatchObject({ province: 'nation', asOf: '2026-11-21' })
  expect(provinces.length).toBe(31)
  expect((await beian(['rules', 'coverage'])).out).toMatch(/^nation  own [1-9]\d+\/\d+\n/)
})

test('a dataset that was written out is the same book when it is read back', async () => {
  const { datasetOf } = await import('@beian/domain/dataset')
  const { rulebook } = await import('@beian/domain/rulebook')
  const file = join(mkdtempSync(join(tmpdir(), 'beian-dataset-')), 'rulebook.json')
  const dataset = datasetOf(rulebook)
  writeFileSync(file, JSON.stringify(dataset))
  expect((await beian(['rules', 'diff', file, 'this', '--json'])).out).toBe('')
  const topics = dataset.topics.map((topic) =>
    topic.id === 'domain-name-validity' ? { ...topic, statements: topic.statements.slice(1) } : topic,
  )
  writeFileSync(file, JSON.stringify({ ...dataset, topics }))
  expect(answers((await beian(['rules', 'diff', file, 'this', '--json'])).out)).toMatchObject([
    { topic: 'domain-name-validity', scope: 'nation' },
  ])
})

test('a snippet says which of the options its format leaves out, and nothing of those it carries', async () => {
  const wishes = [
    '--filing',
    '京ICP备18003096号-3',
    '--badge',
    '/b.png',
    '--align',
    'center',
    '--chinese-only',
    '--ipv6',
  ]
  const ignored = async (format: string) =>
    answers((await beian(['snippet', format, '--json', ...wishes])).out).map(
      (one) => (one as { ignored: unknown }).ignored,
    )
  expect(await ignored('html')).toEqual([['--chinese-only']])
  expect(await ignored('vue')).toEqual([[]])
  expect(await ignored('plain-text')).toEqual([['--badge', '--align', '--chinese-only']])
  expect((await beian(['snippet', 'html', ...wishes, '--lang', 'en'])).err).toContain('cannot carry --chinese-only')
})

test('a snippet follows the province, or what was said; many numbers give as many answers', async () => {
  const form = async (...args: readonly string[]) =>
    answers((await beian(['snippet', 'html', '--json', ...args])).out)[0]
  expect(await form('--filing', '粤ICP备2026057758号-2')).toMatchObject({
    form: 'principal',
    formBy: { scope: 'guangdong' },
    code: expect.stringMatching(/粤ICP备2026057758号</),
  })
  expect(await form('--filing', '粤ICP备2026057758号-2', '--form', 'service')).toMatchObject({
    form: 'service',
    formBy: null,
  })
  const { exit, out } = await beian(
    ['snippet', 'html', '--filing', '-', '--json'],
    '京ICP备18003096号-3\n萌ICP备20205201号\n粤ICP备05008878号\n',
  )
  expect(exit).toBe(2)
  expect(answers(out).map(({ code }) => code === null)).toEqual([false, true, false])
})
