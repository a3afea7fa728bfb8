/**
 * 标记树 A tree of the few elements a snippet may have, and its text. Nothing is put together from strings by hand: whatever is text is
 * escaped here and only here. Attributes are quoted and empty elements closed, so the result is well-formed as XHTML too.
 */
import type { BadgePath } from './badge.ts'
import type { SnippetLink } from './links.ts'

export type MarkupNode =
  | string
  | { readonly element: 'a'; readonly href: SnippetLink; readonly children: readonly MarkupNode[] }
  | { readonly element: 'img'; readonly src: BadgePath }
  | { readonly element: 'p' | 'span'; readonly children: readonly MarkupNode[] }

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
}

export function escapeMarkup(text: string): string {
  return text.replace(/[&<>"']/g, (character) => entities[character] as string)
}

export function serialise(node: MarkupNode): string {
  if (typeof node === 'string') return escapeMarkup(node)
  switch (node.element) {
    case 'a':
      return `<a${attributes({ href: node.href, target: '_blank', rel: 'noopener noreferrer' })}>${serialiseAll(node.children)}</a>`
    case 'img':
      return `<img${attributes({ src: node.src, alt: '', width: '20', height: '20' })}/>`
    case 'p':
    case 'span':
      return `<${node.element}>${serialiseAll(node.children)}</${node.element}>`
  }
}

function serialiseAll(nodes: readonly MarkupNode[]): string {
  return nodes.map(serialise).join('')
}

function attributes(values: Readonly<Record<string, string>>): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escapeMarkup(value)}"`)
    .join('')
}
