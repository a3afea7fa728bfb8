import { randomBytes } from 'node:crypto'
import { readFileSync, rmSync, statSync, writeFileSync } from 'node:fs'
import * as fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { SealBroken } from '../crypto/sealing.ts'
import { temporaryDirectory } from '../testing/trial.ts'
import { type BlobStore, openBlobStore } from './blobs.ts'

const named = { id: randomBytes(16).toString('hex'), key: randomBytes(32) }
const chunk = 64 * 1024
let home: string
let blobs: BlobStore
beforeAll(() => {
  home = temporaryDirectory()
  blobs = openBlobStore(home)
})
afterAll(() => rmSync(home, { recursive: true }))

async function read(name: string): Promise<Buffer> {
  const parts: Buffer[] = []
  for await (const part of blobs.read(name, async () => named)) parts.push(part)
  return Buffer.concat(parts)
}

async function changed(content: Buffer, change: (sealed: Buffer) => Buffer): Promise<string> {
  const name = await blobs.write(named, content)
  writeFileSync(blobs.path(name), change(readFileSync(blobs.path(name))))
  return name
}

test('a file of any length comes back as it was, also at the borders of chunks', async () => {
  for (const length of [0, 1, chunk - 1, chunk, chunk + 1, 2 * chunk, 3 * chunk + 17]) {
    const content = randomBytes(length)
    const name = await blobs.write(named, content)
    expect((await read(name)).equals(content)).toBe(true)
    expect(await blobs.isIntact(name)).toBe(true)
  }
})

test('the same file twice has two names: nobody can ask whether we hold a file they know', async () => {
  const content = Buffer.from('a licence everybody has')
  expect(await blobs.write(named, content)).not.toBe(await blobs.write(named, content))
})

test('equal chunks of one file look different: no nonce is used twice', async () => {
  const name = await blobs.write(named, Buffer.alloc(2 * chunk))
  const sealed = readFileSync(blobs.path(name)).subarray(37)
  expect(sealed.subarray(0, chunk).equals(sealed.subarray(chunk + 16, 2 * chunk + 16))).toBe(false)
})

test('its content stands nowhere in clear, and only its owner may read the file', async () => {
  const name = await blobs.write(named, Buffer.from('CANARY of a scan'))
  expect(readFileSync(blobs.path(name)).includes('CANARY')).toBe(false)
  expect(statSync(blobs.path(name)).mode & 0o777).toBe(0o600)
})

test('a flipped bit does not open, wherever it is', async () => {
  await fc.assert(
    fc.asyncProperty(fc.nat({ max: 2 * chunk }), async (at) => {
      const name = await changed(randomBytes(2 * chunk), (sealed) => {
        sealed[at] = (sealed[at] ?? 0) ^ 1
        return sealed
      })
      await expect(read(name)).rejects.toThrow(SealBroken)
      expect(await blobs.isIntact(name)).toBe(false)
    }),
    { numRuns: 20 },
  )
})

test('a file cut exactly between two chunks does not open as a shorter file', async () => {
  const header = 37
  const name = await changed(randomBytes(2 * chunk), (sealed) => sealed.subarray(0, header + chunk + 16))
  await expect(read(name)).rejects.toThrow(SealBroken)
})

test('chunks that change places do not open', async () => {
  const [header, sealedChunk] = [37, chunk + 16]
  const name = await changed(randomBytes(3 * chunk), (sealed) => {
    const part = (index: number) => sealed.subarray(header + index * sealedChunk, header + (index + 1) * sealedChunk)
    return Buffer.concat([sealed.subarray(0, header), part(1), part(0), part(2)])
  })
  await expect(read(name)).rejects.toThrow(SealBroken)
})

test('all blobs are listed by name, drafts are not', async () => {
  const name = await blobs.write(named, Buffer.from('x'))
  const names = await blobs.names()
  expect(names).toContain(name)
  expect(names.every((each) => /^[0-9a-f]{64}$/.test(each))).toBe(true)
})
