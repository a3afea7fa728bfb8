/** What the READMEs tell people to type works: the table of verbs, the commands, the CI job, the hook and the client's configuration. */
import { spawnSync } from 'node:child_process'
import { chmodSync, cpSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { describe, expect, test } from 'vitest'
import { pages, withVerbs } from '../readme.ts'
import { command } from './calling.ts'

const root = join(import.meta.dirname, '..')
/** An `npx` that runs this repository's command where people's would fetch the package. */
const tools = mkdtempSync(join(tmpdir(), 'beian-npx-'))
writeFileSync(
  join(tools, 'npx'),
  `#!/bin/sh\n[ "$1" = --yes ] && shift\n[ "$1" = beian ] || exit 99\nshift\nexec "${process.execPath}" "${command}" "$@"\n`,
)
chmodSync(join(tools, 'npx'), 0o755)
const env = { ...process.env, LC_ALL: 'C.UTF-8', PATH: `${tools}${delimiter}${process.env['PATH']}` }

const sh = (script: string, cwd: string) => spawnSync('sh', ['-c', script], { cwd, env, encoding: 'utf8' })
const blocks = (page: string, language: string) =>
  [...page.matchAll(new RegExp(`^\`\`\`${language}\\n([\\s\\S]*?)^\`\`\``, 'gm'))].map((found) => found[1] as string)

const footer = (number: string) =>
  `<!doctype html><footer><a href="https://beian.miit.gov.cn/">${number}</a></footer>\n`

describe.each(Object.entries(pages))('the README in %s', (language, name) => {
  const page = readFileSync(join(root, name), 'utf8')

  test('names every verb of the register', () => {
    expect(withVerbs(page, language as keyof typeof pages)).toBe(page)
  })

  const lines = blocks(page, 'sh')
    .join('')
    .split('\n')
    .filter((line) => /^(npx|printf)/.test(line))
  test.each(lines)('runs: %s', (line) => {
    const { status, stdout, stderr } = sh(line, root)
    expect({ status, stderr }).toEqual({ status: 0, stderr: '' })
    expect(stdout.length).toBeGreaterThan(10)
  })

  test('the facts file is read', () => {
    const folder = mkdtempSync(join(tmpdir(), 'beian-readme-'))
    const facts = blocks(page, 'json').find((block) => block.includes('"facts"')) as string
    writeFileSync(join(folder, 'case.json'), facts)
    const { status, stdout } = sh(
      'npx beian deadlines --procedure first-filing --facts case.json --on 2026-11-21 --json',
      folder,
    )
    expect(status).toBe(0)
    expect((JSON.parse(stdout) as { deadlines: readonly unknown[] }).deadlines.length).toBeGreaterThan(0)
  })

  test('the CI job passes a right page and fails one with another’s number', () => {
    const [job = ''] = blocks(page, 'yaml')
    const step = /- run: (npx .*)/.exec(job)?.[1] as string
    const folder = mkdtempSync(join(tmpdir(), 'beian-ci-'))
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist/index.html'), footer('京ICP备18003096号-3'))
    expect(sh(step, folder)).toMatchObject({ status: 0, stderr: '' })
    writeFileSync(join(folder, 'dist/index.html'), footer('粤ICP备05008878号'))
    expect(sh(step, folder).status).toBe(1)
    const sarif = JSON.parse(readFileSync(join(folder, 'beian.sarif'), 'utf8')) as {
      runs: readonly { results: readonly { ruleId: string }[] }[]
    }
    expect(sarif.runs[0]?.results.map(({ ruleId }) => ruleId)).toContain('number-of-another')
  })

  test('the hook lets a right page be committed and stops a wrong one', () => {
    const hook = blocks(page, 'sh').find((block) => block.startsWith('#!')) as string
    const folder = mkdtempSync(join(tmpdir(), 'beian-hook-'))
    sh('git init -q . && git config user.email a@example.cn && git config user.name a', folder)
    writeFileSync(join(folder, '.git/hooks/pre-commit'), hook)
    chmodSync(join(folder, '.git/hooks/pre-commit'), 0o755)
    writeFileSync(join(folder, '页面.html'), footer('京ICP备18003096号-3'))
    expect(sh('git add . && git commit -qm one', folder).status).toBe(0)
    writeFileSync(join(folder, '页面.html'), footer('粤ICP备05008878号'))
    expect(sh('git add . && git commit -qm two', folder)).toMatchObject({
      status: 1,
      stdout: '',
      stderr: expect.stringContaining('number-of-another'),
    })
    writeFileSync(join(folder, 'notes.txt'), 'no page')
    expect(sh('git reset -q && git add notes.txt && git commit -qm three', folder).status).toBe(0)
  })

  test('the client’s configuration starts a server that answers', async () => {
    const configured = blocks(page, 'json').find((block) => block.includes('mcpServers')) as string
    const { command: program, args } = (
      JSON.parse(configured) as { mcpServers: { beian: { command: string; args: string[] } } }
    ).mcpServers.beian
    const client = new Client({ name: 'readme', version: '1' })
    await client.connect(new StdioClientTransport({ command: program, args, env: env as Record<string, string> }))
    const { structuredContent } = await client.callTool({ name: 'workday_is', arguments: { date: '2026-10-10' } })
    expect(structuredContent).toMatchObject({ answer: { workday: true }, asOf: expect.any(String) })
    await client.close()
  })
})

test('the bundle runs by itself, far from the repository and its libraries', () => {
  const folder = mkdtempSync(join(tmpdir(), 'beian-bundle-'))
  const built = spawnSync(process.execPath, [join(root, 'build.ts'), join(folder, 'dist')], { encoding: 'utf8' })
  expect(built.status).toBe(0)
  cpSync(join(root, 'package.json'), join(folder, 'package.json'))
  const pagesToCheck = join(folder, 'site')
  mkdirSync(pagesToCheck)
  for (let index = 0; index < 20; index += 1)
    writeFileSync(join(pagesToCheck, `${index}.html`), footer('京ICP备18003096号-3'))
  const beian = (line: string, input = '') =>
    spawnSync('sh', ['-c', `"${process.execPath}" dist/beian.js ${line}`], {
      cwd: folder,
      env,
      input,
      encoding: 'utf8',
    })
  expect(beian('number parse --json 粤ICP备05008878号').stdout).toContain('"filing-principal"')
  expect(beian('footer check site --json').stdout.split('\n').length).toBe(21)
  expect(beian(`findings --procedure first-filing --facts '{"principal.province":"hebei"}' --json`).stdout).toContain(
    '"findings"',
  )
  const hello = {
    jsonrpc: '2.0',
    id: 1,
    method: 'initialize',
    params: { protocolVersion: '2025-06-18', capabilities: {}, clientInfo: { name: 'x', version: '1' } },
  }
  expect(beian('mcp', `${JSON.stringify(hello)}\n`).stdout).toContain('"serverInfo"')
})
