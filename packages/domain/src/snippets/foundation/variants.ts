/** 多域名 One footer for each host name that has numbers of its own, and one for every other; for languages that choose while they run. */
import { blockOf } from './block.ts'
import type { Footer } from './footer.ts'
import { type Dialect, serialise } from './markup-tree.ts'
import type { HostName } from './options.ts'
import { piecesOf } from './pieces.ts'

/** `host` is null for every host name that is not listed. */
export type Variant = { readonly host: HostName | null; readonly footer: Footer }

/** The footer of one host name, for a build that knows where it will stand. */
export function forHost(footer: Footer, host: string): Footer {
  const { hosts = [], filing: _, licence: __, publicSecurity: ___, ...look } = footer
  const row = hosts.find((one) => one.host === host)
  if (!row) return withoutHosts(footer)
  const { host: ____, ...numbers } = row
  return { ...look, ...numbers }
}

/** Listed host names first; a variant that would show nothing is left out. */
export function variantsOf(footer: Footer): readonly Variant[] {
  const listed = (footer.hosts ?? []).map(({ host }) => ({ host, footer: forHost(footer, host) }))
  return [...listed, { host: null, footer: withoutHosts(footer) }].filter(
    (variant) => variant.host !== null || piecesOf(variant.footer).length > 0,
  )
}

/** The markup of each variant; empty where the host name is listed without numbers. */
export function markupOf(
  footer: Footer,
  dialect: Dialect,
): readonly { readonly host: HostName | null; readonly markup: string }[] {
  return variantsOf(footer).map(({ host, footer: own }) => ({
    host,
    markup: piecesOf(own).length === 0 ? '' : serialise(blockOf(own), dialect),
  }))
}

function withoutHosts({ hosts: _, ...footer }: Footer): Footer {
  return footer
}
