/** The six digits of an authenticator app (RFC 6238, 30 seconds, one step of tolerance), each accepted once. */
import type { Instant } from '@beian/domain/vocabulary'
import { Secret, TOTP } from 'otpauth'

const period = 30

function totp(secret: string, label: string): TOTP {
  return new TOTP({
    issuer: 'Beian Desk',
    label,
    secret: Secret.fromBase32(secret),
    digits: 6,
    period,
    algorithm: 'SHA1',
  })
}

export function newTotpSecret(): string {
  return new Secret({ size: 20 }).base32
}

/** For the authenticator app: as a link or to be typed. */
export function enrolmentLink(secret: string, label: string): string {
  return totp(secret, label).toString()
}

/** The step that the digits belong to, or undefined when they are wrong or their step was used before. */
export function acceptedStep(
  secret: string,
  digits: string,
  now: { at: Instant; lastStep: number | null },
): number | undefined {
  const timestamp = Date.parse(now.at)
  const delta = totp(secret, '').validate({ token: digits, timestamp, window: 1 })
  if (delta === null) return undefined
  const step = Math.floor(timestamp / 1000 / period) + delta
  return now.lastStep !== null && step <= now.lastStep ? undefined : step
}
