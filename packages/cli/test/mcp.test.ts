/** The MCP server as a client of the official kit sees it: read only, and every answer with scope, day and citations. */
import { Client } from '@modelcontextprotocol/sdk/client/index.js'
import { StdioClientTransport } from '@modelcontextprotocol/sdk/client/stdio.js'
import { afterAll, expect, test } from 'vitest'
import { command } from './calling.ts'

const client = new Client({ name: 'test', version: '1' })
await client.connect(new StdioClientTransport({ command: process.execPath, args: [command, 'mcp', '--lang', 'en'] }))
afterAll(() => client.close())

const facts = { 'principal.province': 'hebei', 'domainName.expires': '2026-12-05' }
const first = { procedure: 'first-filing', facts, on: '2026-11-21' }
const calls = [
  ['number_parse', { text: '粤ICP备05008878号' }],
  ['number_find', { text: '备案号：粤ICP备05008878号-2' }],
  ['id_check', { kind: 'credit-code', value: '91440300708461136T' }],
  ['workday_is', { date: '2026-10-10' }],
  ['workday_add', { date: '2026-12-30', n: 5 }],
  ['workday_between', { from: '2026-09-30', to: '2026-10-12' }],
  ['which_procedure', { facts: { 'service.form': 'website' } }],
  ['requirements', first],
  ['findings', first],
  ['explain', { ...first, topic: 'domain-name-validity' }],
  ['deadlines', { ...first, events: [{ event: 'granted', on: '2026-10-01' }] }],
  ['what_if', { ...first, change: { 'principal.province': 'guangdong' } }],
  ['rules_list', { word: 'domain' }],
  ['rules_show', { topic: 'minimum-age', province: 'guangdong', on: '2026-11-21' }],
  ['snippet', { format: 'html', filing: '粤ICP备05008878号-2' }],
  ['footer_check', { source: '<a href="http://www.miitbeian.gov.cn">京ICP备18003096号-3</a>', name: 'footer.html' }],
] as const

test('every tool is called here, is read only and closed to the world', async () => {
  const { tools } = await client.listTools()
  expect(tools.map(({ name }) => name).toSorted()).toEqual(calls.map(([name]) => name).toSorted())
  for (const { annotations } of tools) expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false })
})

test.each(calls)('%s answers with scope, day and citations', async (name, input) => {
  const { isError, structuredContent } = await client.callTool({ name, arguments: { ...input } })
  expect(isError).not.toBe(true)
  expect(structuredContent).toMatchObject({
    answer: expect.anything(),
    scope: expect.stringMatching(/./),
    asOf: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    citations: expect.any(Array),
  })
  const uncited = ['rules_list']
  if (!uncited.includes(name))
    expect((structuredContent as { citations: readonly unknown[] }).citations.length).toBeGreaterThan(0)
})

test('what is not understood is an error with what to do', async () => {
  const { isError, content } = await client.callTool({
    name: 'findings',
    arguments: { procedure: 'first-filing', facts: { 'principal.provinc': 'x' } },
  })
  expect(isError).toBe(true)
  expect(JSON.stringify(content)).toContain('principal.province')
})

test('each topic of the rules is a resource', async () => {
  const { resources } = await client.listResources()
  expect(resources.length).toBeGreaterThan(300)
  const { contents } = await client.readResource({ uri: 'beian://rules/minimum-age' })
  const told = JSON.parse((contents[0] as { text: string }).text)
  expect(told).toMatchObject({
    answer: { id: 'minimum-age', statements: expect.any(Array) },
    scope: expect.any(String),
  })
  expect(told.citations).not.toHaveLength(0)
  await expect(client.readResource({ uri: 'beian://rules/minimum-ag' })).rejects.toThrow('minimum-age')
})
