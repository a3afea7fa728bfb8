/** MCP 服务 The tools and the rules over the Model Context Protocol: read only, offline, no file and no network is touched. */

import { rulebook } from '@beian/domain/rulebook'
import { McpServer, ResourceTemplate } from '@modelcontextprotocol/sdk/server/mcp.js'
import { type CallToolResult, ErrorCode, McpError } from '@modelcontextprotocol/sdk/types.js'
import type { Language } from '../language.ts'
import type { Misuse } from '../verb.ts'
import { tools } from './register.ts'
import type { Context, Tool } from './tool.ts'
import { rulesShow } from './tools/rules.ts'

export function serverFor(context: () => Context): McpServer {
  const { language } = context()
  const server = new McpServer(
    { name: 'beian', version: '0.0.0' },
    { instructions: instructions[language], maxToolInputElements: 5000 },
  )
  for (const tool of tools) {
    const { name, title, about, input } = tool
    const hints = { readOnlyHint: true, destructiveHint: false, idempotentHint: true, openWorldHint: false }
    const config = { title: title[language], description: about[language], inputSchema: input, annotations: hints }
    server.registerTool(name, config, (asked) => answer(tool, asked, context()))
  }
  addRules(server, context)
  return server
}

const instructions = {
  zh: '中国 ICP 备案、许可证与公安备案。每个答案都带适用范围（scope）、截至日（asOf）和依据（citations），转述时请一并说明；不是法律意见。',
  en: 'ICP filings, licences and public-security filings in China. Every answer carries its scope, its as-of date and its citations: pass them on with it. This is no legal advice.',
}

async function answer(tool: Tool, asked: Record<string, unknown>, context: Context): Promise<CallToolResult> {
  const told = await tool.answer(asked, context)
  if ('answer' in told)
    return { content: [{ type: 'text', text: JSON.stringify(told) }], structuredContent: { ...told } }
  const problems = told.map(({ code, path, message, fix }) => ({
    code,
    path,
    message: message[context.language],
    fix: fix[context.language],
  }))
  return { isError: true, content: [{ type: 'text', text: JSON.stringify({ problems }) }] }
}

/** Each topic as a resource, answered as the tool answers: `beian://rules/minimum-age`. */
function addRules(server: McpServer, context: () => Context): void {
  const { language } = context()
  const list = () => ({
    resources: rulebook.topics.map(({ id, title }) => ({
      uri: `beian://rules/${id}`,
      name: id,
      title: title[language],
      mimeType: 'application/json',
    })),
  })
  const config = { title: language === 'zh' ? '规则条目' : 'Topics of the rules', mimeType: 'application/json' }
  server.registerResource(
    'rules',
    new ResourceTemplate('beian://rules/{topic}', { list }),
    config,
    async (uri, { topic: id }) => {
      const told = await rulesShow.answer({ topic: id }, context())
      if (!('answer' in told)) throw new McpError(ErrorCode.InvalidParams, said(told, language))
      return { contents: [{ uri: uri.href, mimeType: 'application/json', text: JSON.stringify(told) }] }
    },
  )
}

const said = (problems: readonly Misuse[], language: Language) =>
  problems.map(({ message, fix }) => `${message[language]}. ${fix[language]}`).join(' ')
