/** Starts the console: reads the configuration, opens the data directory, serves, and stops in order when told to. */
import type { AddressInfo } from 'node:net'
import { createServer } from 'node:net'
import { type ServerType, serve } from '@hono/node-server'
import { type Config, ConfigError, originFor, readConfig, settableClock, systemClock } from './config.ts'
import { DataDirectoryError } from './db/open.ts'
import { fillAgendas } from './deadlines/fill-agendas.ts'
import { prepareDemo } from './demo/prepare.ts'
import { throwAwayUnfinished } from './demo/unfinished.ts'
import { startScheduler } from './home-pages/scheduler.ts'
import { createApp } from './http/app.ts'
import { openLog } from './log.ts'
import { type OpenHouse, openHouse } from './open-house.ts'
import { noteBuiltIn } from './rule-changes/built-in.ts'
import { newSetUpLink } from './team/set-up-link.ts'
import { tidy } from './tidy.ts'

process.umask(0o077)
const log = openLog(systemClock, (text) => process.stderr.write(text))

await start().catch((error: unknown) => {
  if (error instanceof ConfigError || error instanceof DataDirectoryError) process.stderr.write(`${error.message}\n`)
  else log.failure({ event: 'start-failed' }, error)
  process.exit(1)
})

async function start(): Promise<void> {
  const asked = readConfig({ argv: process.argv.slice(2), env: process.env })
  const config = { ...asked, port: asked.port === 0 ? await freePort(asked.host) : asked.port }
  const origin = originFor(config)
  const clock = settableClock(systemClock)
  throwAwayUnfinished(config)
  const open = await openHouse({ config, clock, log, origin, giveUp })
  const say = (text: string) => process.stdout.write(`${text}\n`)
  if (config.demo) await prepareDemo({ config, house: open.house, clock, say })
  await noteBuiltIn(open.house)
  await fillAgendas(open.house)
  const server = await listen(open, config)
  const stopLooking = startScheduler(open.house)
  stopWhenTold(server, open, stopLooking)
  process.stdout.write(`Beian Desk console: ${origin}\n`)
  process.stdout.write(`Data: ${config.dataDirectory}\nKeys: ${config.keyFile}\n`)
  await tidy(open.house)
  const link = await newSetUpLink(open.house)
  if (link) process.stdout.write(`Set up the first administrator within 30 minutes: ${link}\n`)
  process.stdout.write('Ready.\n')
}

function listen(open: OpenHouse, config: Config): Promise<ServerType> {
  const app = createApp(open.house, config.webRoot)
  return new Promise((resolve, reject) => {
    const timeouts = { headersTimeout: 10_000, requestTimeout: 60_000, keepAliveTimeout: 5_000 }
    const options = { fetch: app.fetch, port: config.port, hostname: config.host, serverOptions: timeouts }
    const server = serve(options, () => resolve(server))
    server.on('error', (error: NodeJS.ErrnoException) =>
      reject(error.code === 'EADDRINUSE' ? new ConfigError(`Port ${config.port} is in use already.`) : error),
    )
  })
}

/** What is under way is finished; new requests find the door closed. */
function stopWhenTold(server: ServerType, open: OpenHouse, stopLooking: () => void): void {
  const stop = () => {
    stopLooking()
    server.close(() => void open.close().then(() => process.exit(0)))
    if ('closeIdleConnections' in server) server.closeIdleConnections()
    setTimeout(() => process.exit(1), 10_000).unref()
  }
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
}

function giveUp(error: unknown): void {
  log.failure({ event: 'disk-untrustworthy' }, error)
  process.exit(70)
}

function freePort(host: string): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer().once('error', reject)
    probe.listen(0, host, () => {
      const { port } = probe.address() as AddressInfo
      probe.close(() => resolve(port))
    })
  })
}
