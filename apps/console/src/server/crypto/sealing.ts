/**
 * AES-256-GCM with a header that says how: mark, algorithm, key, nonce. The header and the place (table, column, row)
 * are authenticated with the text, so that a ciphertext opens only where it was written.
 */
import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto'

/** Where a sealed value stands. */
export type Place = { readonly table: string; readonly column: string; readonly row: string }

/** A ciphertext that does not open: changed, moved, cut, or written with another key. */
export class SealBroken extends Error {
  override name = 'SealBroken'
}

const mark = 0xbd
/** The one algorithm so far; a profile with SM4-GCM would be 2. */
const aes256Gcm = 1
const keyIdLength = 16
const nonceLength = 12
const tagLength = 16
const headerLength = 2 + keyIdLength + nonceLength

/** `keyId` is 32 hex digits; the header holds its 16 bytes. */
export type NamedKey = { readonly id: string; readonly key: Buffer }

export function seal(named: NamedKey, place: Place, text: Uint8Array): Buffer {
  const nonce = randomBytes(nonceLength)
  const header = Buffer.concat([Buffer.from([mark, aes256Gcm]), Buffer.from(named.id, 'hex'), nonce])
  const cipher = createCipheriv('aes-256-gcm', named.key, nonce)
  cipher.setAAD(Buffer.concat([header, placeBytes(place)]))
  return Buffer.concat([header, cipher.update(text), cipher.final(), cipher.getAuthTag()])
}

export function unseal(key: Buffer, place: Place, sealed: Buffer): Buffer {
  const { header, nonce } = readHeader(sealed)
  const decipher = createDecipheriv('aes-256-gcm', key, nonce, { authTagLength: tagLength })
  decipher.setAAD(Buffer.concat([header, placeBytes(place)]))
  decipher.setAuthTag(sealed.subarray(sealed.length - tagLength))
  try {
    return Buffer.concat([decipher.update(sealed.subarray(headerLength, sealed.length - tagLength)), decipher.final()])
  } catch (cause) {
    throw new SealBroken(`does not open at ${place.table}.${place.column}`, { cause })
  }
}

export function keyIdOf(sealed: Buffer): string {
  return readHeader(sealed).keyId
}

/** A key for one purpose, so that no key ever serves two. */
export function derive(key: Buffer, purpose: string, salt: Uint8Array = new Uint8Array()): Buffer {
  return Buffer.from(hkdfSync('sha256', key, salt, `beian-desk/1/${purpose}`, 32))
}

function readHeader(sealed: Buffer): { header: Buffer; keyId: string; nonce: Buffer } {
  if (sealed.length < headerLength + tagLength || sealed[0] !== mark || sealed[1] !== aes256Gcm) {
    throw new SealBroken('is not a sealed value of ours')
  }
  const keyEnd = 2 + keyIdLength
  return {
    header: sealed.subarray(0, headerLength),
    keyId: sealed.subarray(2, keyEnd).toString('hex'),
    nonce: sealed.subarray(keyEnd, headerLength),
  }
}

/** As JSON, so that no two places read alike: `a|bc` and `ab|c` would. */
function placeBytes(place: Place): Buffer {
  return Buffer.from(JSON.stringify([place.table, place.column, place.row]))
}
