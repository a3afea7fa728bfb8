/** Where the site will stand: its host and its folder. Neither is guessed; an address that nobody configured is not printed. */

/** BEIAN_SITE_ORIGIN, such as https://guides.example.cn; undefined while nobody has said it. */
export const origin = originFrom(process.env['BEIAN_SITE_ORIGIN'])
/** BEIAN_SITE_BASE, such as /guides/; the host's root while nobody has said it. */
export const folder = folderFrom(process.env['BEIAN_SITE_BASE'])

export function originFrom(value: string | undefined): string | undefined {
  if (!value) return undefined
  const url = URL.canParse(value) ? new URL(value) : undefined
  if (url && /^https?:$/.test(url.protocol) && url.href === `${url.origin}/`) return url.origin
  throw new Error(`BEIAN_SITE_ORIGIN is "${value}": give scheme and host alone, such as https://guides.example.cn`)
}

export function folderFrom(value: string | undefined): string {
  if (!value) return '/'
  if (/^\/(?:[\w-]+\/)*$/.test(value)) return value
  throw new Error(`BEIAN_SITE_BASE is "${value}": give a path that begins and ends with a stroke, such as /guides/`)
}

/** An address as others must write it; without a configured host as it stands in our own pages. */
export function abroad(path: string): string {
  return `${origin ?? ''}${path}`
}
