/** beian mcp: the same answers for assistants and editors, over the Model Context Protocol on standard input and output. */
import { Writable } from 'node:stream'
import { type Call, type Misuse, verb } from '../verb.ts'

export default verb({
  usage: '',
  about: {
    zh: '在标准输入输出上运行 MCP 服务：只读、不联网、不读写文件；每个答案带适用范围、截至日和依据。供编辑器和助手配置使用，不必手工运行。',
    en: 'Runs an MCP server on standard input and output: read only, offline, without touching a file; each answer carries its scope, as-of date and citations. It is configured in an editor or assistant and not run by hand.',
  },
  options: {},
  examples: [
    {
      command: 'mcp',
      input:
        '{"jsonrpc":"2.0","id":1,"method":"initialize","params":{"protocolVersion":"2025-06-18","capabilities":{},"clientInfo":{"name":"example","version":"1"}}}\n',
      shows: { zh: '一次握手', en: 'a handshake' },
    },
  ],
  async run(call) {
    if (call.input === null) return call.misuse(byHand)
    const [{ StdioServerTransport }, { serverFor }] = await Promise.all([
      import('@modelcontextprotocol/sdk/server/stdio.js'),
      import('../mcp/server.ts'),
    ])
    const server = serverFor(() => ({ today: call.today, language: call.language }))
    const { input } = call
    const output = answering(call)
    const ended = new Promise<void>((resolve) => input.once('end', resolve).once('close', resolve))
    await server.connect(new StdioServerTransport(input, output))
    await ended
    // Not closed: what was asked before the end is still answered, then the process ends by itself.
    return 0
  },
})

/** What the server writes, line by line, as answers. */
function answering(call: Pick<Call, 'answer'>): Writable {
  const write = async (chunk: unknown, done: (error?: Error) => void) => {
    await call.answer(String(chunk).trimEnd())
    done()
  }
  return new Writable({ write: (chunk, _encoding, done) => void write(chunk, done) })
}

const byHand: Misuse = {
  code: 'by-hand',
  message: {
    zh: '这是给程序用的服务，不能在终端里直接使用',
    en: 'This server speaks with programs, not with a terminal',
  },
  fix: {
    zh: '请在 MCP 客户端里配置：命令 npx，参数 ["-y", "beian", "mcp"]',
    en: 'Configure it in an MCP client: command npx, arguments ["-y", "beian", "mcp"]',
  },
}
