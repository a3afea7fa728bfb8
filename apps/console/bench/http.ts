/**
 * P11: the list over HTTP. The servers stand in this process and whoever asks them in another, so that the processor time
 * counted is the servers' alone; all are asked in turns, with the headers a browser sends.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createHTTPServer } from '@trpc/server/adapters/standalone'
import { createApp } from '../src/server/http/app.ts'
import { whoAsks } from '../src/server/http/who-asks.ts'
import { appRouter } from '../src/server/router.ts'
import { compareServers } from './measure.ts'
import type { Sown } from './sown.ts'

type Servers = Sown & { rows: () => unknown }

/** Connections wait for their next turn, however long the others take. */
const keepAliveTimeout = 600_000

export async function overHttp({ trial, visitor, port, rows }: Servers) {
  const { house } = trial
  const app = createApp(house, trial.config.webRoot)
  const ours = serve({ fetch: app.fetch, port, hostname: '127.0.0.1', serverOptions: { keepAliveTimeout } }) as Server
  const bare = createServer((_, answer) => {
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify(rows()))
  }).listen(0, '127.0.0.1')
  const standalone = standaloneOf(house).listen(0, '127.0.0.1')
  const servers = { ours, bare, standalone }
  for (const server of Object.values(servers)) server.keepAliveTimeout = keepAliveTimeout
  for (const server of Object.values(servers)) if (!server.listening) await once(server, 'listening')
  const asker = fork(join(import.meta.dirname, 'asker.ts'))
  const asking = (server: Server, path: string) => (calls: number) =>
    ask(asker, { port: (server.address() as AddressInfo).port, path, calls, cookie: visitor.cookie })
  const measured = await compareServers(
    {
      ours: asking(ours, '/trpc/cases.list'),
      bare: asking(bare, '/'),
      standalone: asking(standalone, '/cases.list'),
    },
    'ours',
  )
  asker.disconnect()
  for (const server of Object.values(servers)) server.close()
  return measured
}

/** The same rooms behind tRPC's own server: who asks is looked up, nothing else is checked or logged. */
function standaloneOf(house: Sown['trial']['house']): Server {
  return createHTTPServer({
    router: appRouter,
    allowMethodOverride: true,
    createContext: async ({ req }) => ({
      house,
      signed: await whoAsks(house, new Headers({ cookie: req.headers.cookie ?? '' })),
      key: null,
      userAgent: req.headers['user-agent'] ?? '',
      responseHeaders: new Headers(),
    }),
  })
}

type Asked = { port: number; path: string; calls: number; cookie: string }

async function ask(asker: ChildProcess, asked: Asked): Promise<void> {
  asker.send(asked)
  const [refused] = (await once(asker, 'message')) as [string]
  if (refused !== '') throw new Error(`the list was refused: ${refused}`)
}
