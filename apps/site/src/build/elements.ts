/** The tags of a page that the build itself wrote, as a tree: every tag is closed, every attribute stands in double quotes. */

export type Element = {
  readonly tag: string
  readonly attributes: string
  readonly children: Node[]
}
export type Node = Element | string

const TOKEN = /<(\/?)([a-z][a-z0-9]*)((?:[^">]|"[^"]*")*)>|<![^>]*>|[^<]+/g
/** They have no end and nothing within. */
const empty = new Set(['area', 'br', 'col', 'hr', 'img', 'input', 'link', 'meta', 'source', 'wbr'])

const named: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' }

export function textIn(html: string): string {
  return html.replace(/&(?:#x([\da-f]+)|#(\d+)|(\w+));/gi, (whole, hex?: string, number?: string, name?: string) => {
    if (name !== undefined) return named[name] ?? whole
    return String.fromCodePoint(hex === undefined ? Number(number) : Number.parseInt(hex, 16))
  })
}

export function elementsOf(html: string): Element {
  const root: Element = { tag: 'main', attributes: '', children: [] }
  const open = [root]
  for (const [token, close, tag, attributes = ''] of html.matchAll(TOKEN)) {
    const within = open.at(-1) as Element
    if (tag === undefined) {
      if (!token.startsWith('<')) within.children.push(textIn(token))
    } else if (close === '/') {
      if (open.length > 1) open.pop()
    } else {
      const element: Element = { tag, attributes, children: [] }
      within.children.push(element)
      if (!empty.has(tag)) open.push(element)
    }
  }
  return root
}

export function attribute({ attributes }: Element, name: string): string {
  return textIn(new RegExp(`(?:^|\\s)${name}="([^"]*)"`).exec(attributes)?.[1] ?? '')
}
