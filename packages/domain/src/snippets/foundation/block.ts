/** 页脚标记 The footer as a tree of elements, once for every format that is markup: classes for look, numbers, decoration apart. */
import type { Footer } from './footer.ts'
import type { MarkupNode } from './markup-tree.ts'
import { decorationsOf, type Piece, piecesOf } from './pieces.ts'

/** The look is told by classes alone: a page with a strict policy forbids styles in attributes. */
export function classesOf({ align, theme }: Pick<Footer, 'align' | 'theme'>): string {
  const chosen = [...(align ? [`beian-${align}`] : []), ...(theme ? [`beian-${theme}`] : [])]
  return chosen.length === 0 ? '' : ['beian', ...chosen].join(' ')
}

/** One element. A single number without further wishes is its link alone. */
export function blockOf(footer: Footer): MarkupNode {
  const name = classesOf(footer)
  const nodes = piecesOf(footer).map(nodeOf)
  const only = nodes.length === 1 && name === ''
  const numbers: MarkupNode = only
    ? (nodes[0] as MarkupNode)
    : { element: 'p', ...(name && { class: name }), children: spaced(nodes) }
  const decorations = decorationsOf(footer)
  if (decorations.length === 0) return numbers
  const apart: MarkupNode = { element: 'p', class: 'beian-decoration', children: [decorations.join(' ')] }
  return { element: 'div', children: [only ? { element: 'p', children: [numbers] } : numbers, apart] }
}

function nodeOf({ text, link, badge }: Piece): MarkupNode {
  const children: readonly MarkupNode[] = badge ? [{ element: 'img', src: badge }, text] : [text]
  return link ? { element: 'a', href: link, children } : { element: 'span', children }
}

function spaced(nodes: readonly MarkupNode[]): readonly MarkupNode[] {
  return nodes.flatMap((node, index) => (index === 0 ? [node] : [' ', node]))
}

/** The rules behind the classes, for the site's own stylesheet. Contrast is at least 7:1 on white and on #111. */
export const footerStyle = `.beian { font-size: 0.875rem }
.beian img { display: inline; vertical-align: middle }
.beian-start { text-align: start }
.beian-center { text-align: center }
.beian-end { text-align: end }
.beian-light, .beian-light a { color: #444 }
.beian-dark, .beian-dark a { color: #ccc }
.beian-decoration { font-size: 0.75rem }
`
