/**
 * P11: the list over HTTP. The servers stand in this process and whoever asks them in another, so that the processor time
 * counted is the server's alone; both are asked in turns, with the headers a browser sends.
 */
import { type ChildProcess, fork } from 'node:child_process'
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '../src/server/http/app.ts'
import type { Trial, Visitor } from '../src/server/testing/trial.ts'
import { compareServers, type Measured } from './measure.ts'

type Servers = { trial: Trial; visitor: Visitor; port: number; rows: () => unknown }

export async function overHttp({ trial, visitor, port, rows }: Servers): Promise<Measured> {
  const app = createApp(trial.house, trial.config.webRoot)
  const ours = serve({ fetch: app.fetch, port, hostname: '127.0.0.1' })
  const bare = createServer((_, answer) => {
    answer.setHeader('content-type', 'application/json')
    answer.end(JSON.stringify(rows()))
  }).listen(0, '127.0.0.1')
  await Promise.all([once(ours, 'listening'), once(bare, 'listening')])
  const asker = fork(join(import.meta.dirname, 'asker.ts'))
  const { port: barePort } = bare.address() as AddressInfo
  const measured = await compareServers(
    (calls) => ask(asker, { port, calls, cookie: visitor.cookie }),
    (calls) => ask(asker, { port: barePort, calls, cookie: visitor.cookie }),
  )
  asker.disconnect()
  ours.close()
  bare.close()
  return measured
}

async function ask(asker: ChildProcess, asked: { port: number; calls: number; cookie: string }): Promise<void> {
  asker.send(asked)
  const [refused] = (await once(asker, 'message')) as [string]
  if (refused !== '') throw new Error(`the list was refused: ${refused}`)
}
