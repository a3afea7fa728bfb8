/** Names for rows and secrets for links: 128 and 256 random bits, so that nobody guesses or counts them. */
import { hash, randomBytes } from 'node:crypto'

const alphabet = '0123456789abcdefghjkmnpqrstvwxyz'

/** 26 characters of Crockford's base32, fit for an address and for reading out: no i, l, o, u. */
export function newId(): string {
  let bits = BigInt(`0x${randomBytes(16).toString('hex')}`)
  let id = ''
  for (let place = 0; place < 26; place++) {
    id = alphabet[Number(bits & 31n)] + id
    bits >>= 5n
  }
  return id
}

/** What stands in a cookie or behind the `#` of a one-time link: 256 bits. */
export function newSecret(): string {
  return randomBytes(32).toString('base64url')
}

/** Only this is stored of a secret; with 256 random bits it needs no salt and no slow hash. */
export function digestOf(secret: string): string {
  return hash('sha256', secret, 'hex')
}
