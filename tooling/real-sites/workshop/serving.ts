/** Sites on the loopback address: built files as they are, or the tool's own server, waited for until it answers. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import sirv from 'sirv'
import type { Served } from '../recipe.ts'
import type { Room } from './room.ts'

export async function serveFolder(room: Room, folder: string): Promise<Served> {
  const files = sirv(join(room.folder, folder), { dev: true })
  const server = createServer((request, response) =>
    files(request, response, () => {
      response.writeHead(404).end()
    }),
  )
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  const close = async () => {
    server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
  }
  return { port: (server.address() as AddressInfo).port, close }
}

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  await new Promise((resolve) => server.close(resolve))
  return port
}

/** Starts a server of the tool's own and waits for its first answer on the port. */
export async function serveCommand(room: Room, port: number, command: readonly string[]): Promise<Served> {
  return { port, close: await startUntil(room, command, () => answers(port)) }
}

/** Starts a program and waits until it is ready; answers how it is ended. */
export async function startUntil(
  room: Room,
  command: readonly string[],
  ready: () => Promise<boolean>,
): Promise<() => Promise<void>> {
  const { child, said } = room.start(command)
  const ended = once(child, 'close')
  const close = async () => {
    if (child.exitCode === null && child.signalCode === null) child.kill('SIGTERM')
    await ended
  }
  for (let tries = 0; tries < 600 && child.exitCode === null; tries++) {
    if (await ready()) return close
    await new Promise((resolve) => setTimeout(resolve, 100))
  }
  await close()
  throw new Error(`${command.join(' ')} does not answer:\n${said().slice(-4000)}`)
}

async function answers(port: number): Promise<boolean> {
  try {
    await fetch(`http://127.0.0.1:${port}/`, { redirect: 'manual' })
    return true
  } catch {
    return false
  }
}
