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

/** What `&…;` stands for, between its two signs. */
function meant(whole: string): string {
  const body = whole.slice(1, -1)
  if (!body.startsWith('#')) return named[body] ?? whole
  return String.fromCodePoint(/^#x/i.test(body) ? Number.parseInt(body.slice(2), 16) : Number(body.slice(1)))
}

export const textIn = (html: string): string => html.replace(/&(?:#x[\da-f]+|#\d+|\w+);/gi, meant)

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
