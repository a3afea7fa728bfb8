/**
 * Where an address leads, read as a browser reads it. Which hosts are whose, and which no longer answer: public pages, theme
 * repositories' issues of 2019 to 2025 and the two platforms' own pages.
 */
import type { LinkStatus } from '../shape.ts'

export type Address = {
  readonly scheme: string
  /** In small letters; null where the address names none. */
  readonly host: string | null
  /** What follows the host. */
  readonly rest: string
  /** An expression stands where the scheme or the host would be. */
  readonly unknown: boolean
}

const expression = /\{\{[^]*?\}\}|<\?[^]*?\?>|<%[^]*?%>|\{%[^]*?%\}|\$\{[^}]*\}|\{[$:]?[\w.\->()[\]'"]*\}/g
/** Stands for an expression in an address. */
const UNKNOWN = '\uFFFC'
const absolute = /^(?:([a-z][a-z\d+.-]*):)?[\\/]{2,}(?:[^/?#@\\]*@)?([^/?#:\\]*)(?::\d*)?/i

export function readAddress(href: string): Address {
  const plain = (href.length > 4000 ? href.slice(0, 4000) : href)
    .trim()
    .replace(/[\t\n\r]/g, '')
    .replace(expression, UNKNOWN)
  const found = absolute.exec(plain)
  if (!found) {
    const scheme = /^([a-z][a-z\d+-]*):/i.exec(plain)?.[1]?.toLowerCase() ?? ''
    return { scheme, host: null, rest: plain, unknown: plain.startsWith(UNKNOWN) }
  }
  const host = (found[2] as string).toLowerCase().replace(/\.$/, '')
  return {
    scheme: found[1]?.toLowerCase() ?? '',
    host: host === '' || host.includes(UNKNOWN) ? null : host,
    rest: plain.slice(found[0].length),
    unknown: host.includes(UNKNOWN),
  }
}

const ministry = 'beian.miit.gov.cn'
const police = 'beian.mps.gov.cn'
const formerPolice = new Set(['beian.gov.cn', 'www.beian.gov.cn'])
const dead = new Set([
  'miibeian.gov.cn',
  'www.miibeian.gov.cn',
  'miitbeian.gov.cn',
  'www.miitbeian.gov.cn',
  'www.beian.miit.gov.cn',
  'zx110.org',
  'www.zx110.org',
])
const formerPath = /^\/(?:publish\/query|state\/outPortal|#\/Integrated\/)/i

export type System = 'ministry' | 'police'

/** Null where an expression hides where it leads. */
export function statusOf(address: Address, system: System): LinkStatus | null {
  const { host, scheme, unknown } = address
  if (unknown) return null
  if (host === null || !['', 'http', 'https'].includes(scheme)) return 'relative'
  if (dead.has(host)) return 'dead'
  const right = system === 'ministry' ? ministry : police
  if (host === right) return currentStatus(address)
  if (formerPolice.has(host)) return system === 'police' ? 'obsolete' : 'wrong-site'
  return host === ministry || host === police ? 'wrong-site' : 'other-site'
}

function currentStatus({ host, scheme, rest }: Address): LinkStatus {
  if (host === ministry && formerPath.test(rest)) return 'obsolete'
  return scheme === 'http' ? 'http' : 'current'
}

export function isPolice({ host }: Address): boolean {
  return host === police || (host !== null && formerPolice.has(host))
}

const codes = /[?&#](?:code|recordcode)=([^&#]*)/gi

/** The digits that the link asks the police for; null where it has no such part, undefined where an expression stands there. */
export function codeOf({ rest }: Address): string | null | undefined {
  for (const found of rest.matchAll(codes)) {
    const value = (found[1] as string).trim()
    if (value.includes(UNKNOWN)) return undefined
    const digits = /^[^\d]*(\d+)/.exec(value)?.[1]
    if (digits !== undefined) return digits
  }
  return null
}

/** A host of a government body. */
export function isGovernment(host: string): boolean {
  return host === 'gov.cn' || host.endsWith('.gov.cn')
}
