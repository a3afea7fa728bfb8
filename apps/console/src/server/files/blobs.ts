/**
 * Files as encrypted blobs that never change, named by the SHA-256 of their ciphertext (that of the content would tell
 * who knows a file that we have it). Chunks of 64 KiB, each sealed with its place and whether it is the last, so that a
 * cut, a swap or a flipped bit does not open. On the disk, folder included, before anything refers to it.
 */
import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto'
import { type FileHandle, open, readdir, rename, rm, stat } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { derive, type NamedKey, SealBroken } from '../crypto/sealing.ts'
import { makePrivateDirectory } from '../db/open.ts'
import { newId } from '../ids.ts'

const mark = Buffer.from('BDF1')
const aes256Gcm = 1
const chunkSize = 64 * 1024
const tagLength = 16
const keyIdAt = mark.length + 1
const saltAt = keyIdAt + 16
const headerLength = saltAt + 16

export type BlobStore = {
  /** Answers the blob's name once it is on the disk. */
  write(named: NamedKey, content: Uint8Array): Promise<string>
  /** The content, chunk by verified chunk; throws SealBroken at the first that does not open. */
  read(name: string, keyOf: KeyOf): AsyncGenerator<Buffer>
  /** All blobs that are there. */
  names(): Promise<string[]>
  /** Whether the ciphertext still has the name it was given. */
  isIntact(name: string): Promise<boolean>
  path(name: string): string
  /** Removes a blob that nothing refers to, if it is older than `before` (milliseconds). */
  removeIfOlder(name: string, before: number): Promise<boolean>
}

export type KeyOf = (keyId: string) => Promise<NamedKey>

export function openBlobStore(directory: string): BlobStore {
  const incoming = join(directory, 'incoming')
  const path = (name: string) => join(directory, name.slice(0, 2), name)
  return {
    path,
    write: async (named, content) => {
      makePrivateDirectory(incoming)
      const draft = join(incoming, newId())
      const name = await writeDraft(draft, named, content)
      await moveIn(draft, path(name))
      return name
    },
    read: (name, keyOf) => readBlob(path(name), keyOf),
    names: () => listNames(directory),
    isIntact: async (name) => (await digestOfFile(path(name))) === name,
    removeIfOlder: async (name, before) => {
      if ((await stat(path(name))).mtimeMs >= before) return false
      await rm(path(name))
      return true
    },
  }
}

async function writeDraft(draft: string, named: NamedKey, content: Uint8Array): Promise<string> {
  const salt = randomBytes(16)
  const header = Buffer.concat([mark, Buffer.from([aes256Gcm]), Buffer.from(named.id, 'hex'), salt])
  const key = derive(named.key, 'blob', salt)
  const digest = createHash('sha256').update(header)
  const file = await open(draft, 'wx', 0o600)
  try {
    await file.write(header)
    for (let index = 0; index === 0 || index * chunkSize < content.length; index++) {
      const chunk = content.subarray(index * chunkSize, (index + 1) * chunkSize)
      const sealed = sealChunk(key, { header, index, last: (index + 1) * chunkSize >= content.length }, chunk)
      digest.update(sealed)
      await file.write(sealed)
    }
    await file.sync()
  } finally {
    await file.close()
  }
  return digest.digest('hex')
}

/** The name counts only when its folder is on the disk as well. */
async function moveIn(draft: string, path: string): Promise<void> {
  const folder = dirname(path)
  makePrivateDirectory(folder)
  await rename(draft, path)
  for (const directory of [folder, dirname(folder)]) await syncDirectory(directory)
}

/** Windows cannot open a directory; there the file system's own journal has to do. */
async function syncDirectory(directory: string): Promise<void> {
  if (process.platform === 'win32') return
  const handle = await open(directory, 'r')
  try {
    await handle.sync()
  } finally {
    await handle.close()
  }
}

type ChunkPlace = { header: Buffer; index: number; last: boolean }

/** The key serves one blob only, so counting up makes every nonce new. */
function nonceOf({ index }: ChunkPlace): Buffer {
  const nonce = Buffer.alloc(12)
  nonce.writeUInt32BE(index, 8)
  return nonce
}

function boundTo({ header, index, last }: ChunkPlace): Buffer {
  const tail = Buffer.alloc(5)
  tail.writeUInt32BE(index)
  tail.writeUInt8(last ? 1 : 0, 4)
  return Buffer.concat([header, tail])
}

function sealChunk(key: Buffer, place: ChunkPlace, chunk: Uint8Array): Buffer {
  const cipher = createCipheriv('aes-256-gcm', key, nonceOf(place))
  cipher.setAAD(boundTo(place))
  return Buffer.concat([cipher.update(chunk), cipher.final(), cipher.getAuthTag()])
}

function openChunk(key: Buffer, place: ChunkPlace, sealed: Buffer): Buffer {
  if (sealed.length < tagLength) throw new SealBroken('the file is cut off')
  const decipher = createDecipheriv('aes-256-gcm', key, nonceOf(place), { authTagLength: tagLength })
  decipher.setAAD(boundTo(place))
  decipher.setAuthTag(sealed.subarray(-tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(0, -tagLength)), decipher.final()])
  } catch (cause) {
    throw new SealBroken('the file does not open', { cause })
  }
}

async function* readBlob(path: string, keyOf: KeyOf): AsyncGenerator<Buffer> {
  const file = await open(path, 'r')
  try {
    const { size } = await file.stat()
    const header = await readAt(file, 0, headerLength)
    if (!header.subarray(0, keyIdAt).equals(Buffer.from([...mark, aes256Gcm])))
      throw new SealBroken('is no blob of ours')
    const named = await keyOf(header.subarray(keyIdAt, saltAt).toString('hex'))
    const key = derive(named.key, 'blob', header.subarray(saltAt))
    const whole = chunkSize + tagLength
    for (let index = 0, at = headerLength; index === 0 || at < size; index++, at += whole) {
      const sealed = await readAt(file, at, whole)
      yield openChunk(key, { header, index, last: at + whole >= size }, sealed)
    }
  } finally {
    await file.close()
  }
}

async function readAt(file: FileHandle, position: number, length: number): Promise<Buffer> {
  const buffer = Buffer.alloc(length)
  const { bytesRead } = await file.read(buffer, 0, length, position)
  return buffer.subarray(0, bytesRead)
}

async function listNames(directory: string): Promise<string[]> {
  const entries = await readdir(directory, { recursive: true, withFileTypes: true }).catch(() => [])
  return entries.filter((entry) => entry.isFile() && /^[0-9a-f]{64}$/.test(entry.name)).map((entry) => entry.name)
}

async function digestOfFile(path: string): Promise<string> {
  const digest = createHash('sha256')
  const file = await open(path, 'r')
  for await (const part of file.createReadStream()) digest.update(part as Buffer)
  return digest.digest('hex')
}
