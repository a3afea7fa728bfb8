/**
 * The keys that encrypt keys, in a file of their own outside the data directory (mode 0600). A backup of the data
 * without this file is unreadable: keep a copy of it in another place.
 */
import { randomBytes } from 'node:crypto'
import { closeSync, existsSync, fsyncSync, openSync, readFileSync, statSync, writeSync } from 'node:fs'
import { dirname } from 'node:path'
import * as z from 'zod'
import { DataDirectoryError, makePrivateDirectory } from '../db/open.ts'
import { newId } from '../ids.ts'

export type KeyRing = {
  readonly current: string
  readonly keys: ReadonlyMap<string, Buffer>
}

const keyFile = z.strictObject({
  version: z.literal(1),
  current: z.string(),
  keys: z.array(z.strictObject({ id: z.string(), secret: z.base64() })).min(1),
})

/** Reads the key file; makes it when `createIfMissing`, which only a data directory without a database may ask. */
export function openKeyRing(path: string, options: { createIfMissing: boolean }): KeyRing {
  if (!existsSync(path)) {
    if (!options.createIfMissing) {
      throw new DataDirectoryError(`The data is here but its keys are not: put the key file back at ${path}`)
    }
    createKeyFile(path)
  }
  refuseOpenFile(path)
  return readKeyFile(path)
}

function createKeyFile(path: string): void {
  makeParent(path)
  const id = newId()
  const content = { version: 1, current: id, keys: [{ id, secret: randomBytes(32).toString('base64') }] }
  const file = openSync(path, 'wx', 0o600)
  writeSync(file, `${JSON.stringify(content, null, 2)}\n`)
  fsyncSync(file)
  closeSync(file)
}

function makeParent(path: string): void {
  const parent = dirname(path)
  if (!existsSync(parent)) makePrivateDirectory(parent)
}

/** Windows has no such modes; there the folder's own rights count. */
function refuseOpenFile(path: string): void {
  if (process.platform === 'win32') return
  const mode = statSync(path).mode & 0o777
  if ((mode & 0o077) === 0) return
  throw new DataDirectoryError(
    `Others on this machine can read the key file ${path} (mode ${mode.toString(8)}). Run: chmod 600 ${path}`,
  )
}

function readKeyFile(path: string): KeyRing {
  const parsed = keyFile.safeParse(JSON.parse(readFileSync(path, 'utf8')))
  if (!parsed.success) throw new DataDirectoryError(`The key file ${path} is damaged: take its copy.`)
  const keys = new Map(parsed.data.keys.map((key) => [key.id, Buffer.from(key.secret, 'base64')]))
  if (!keys.has(parsed.data.current) || [...keys.values()].some((secret) => secret.length !== 32)) {
    throw new DataDirectoryError(`The key file ${path} is damaged: take its copy.`)
  }
  return { current: parsed.data.current, keys }
}
