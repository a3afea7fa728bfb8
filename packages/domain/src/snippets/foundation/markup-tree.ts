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
  | { readonly element: 'p' | 'span' | 'div'; readonly class?: string; readonly children: readonly MarkupNode[] }

/** What differs between HTML and the template languages that look like it. */
export type Dialect = { readonly class: 'class' | 'className'; readonly escape: (text: string) => string }

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

/** For JSX, Vue, Svelte, Astro, Go and Discuz! templates: braces open an expression there, line breaks are folded. */
export function escapeTemplate(text: string): string {
  return escapeMarkup(text).replace(/[{}$\r\n\t]/g, (character) => `&#${character.charCodeAt(0)};`)
}

export const htmlDialect: Dialect = { class: 'class', escape: escapeMarkup }
export const templateDialect: Dialect = { class: 'class', escape: escapeTemplate }
export const reactDialect: Dialect = { class: 'className', escape: escapeTemplate }

export function serialise(node: MarkupNode, dialect: Dialect = htmlDialect): string {
  if (typeof node === 'string') return dialect.escape(node)
  const inside = (children: readonly MarkupNode[]) => children.map((child) => serialise(child, dialect)).join('')
  const tag = (name: string, values: Readonly<Record<string, string>>) => `<${name}${attributes(values, dialect)}`
  switch (node.element) {
    case 'a':
      return `${tag('a', { href: node.href, target: '_blank', rel: 'noopener noreferrer' })}>${inside(node.children)}</a>`
    case 'img':
      return `${tag('img', { src: node.src, alt: '', width: '20', height: '20' })}/>`
    case 'p':
    case 'span':
    case 'div':
      return `${tag(node.element, node.class ? { [dialect.class]: node.class } : {})}>${inside(node.children)}</${node.element}>`
  }
}

function attributes(values: Readonly<Record<string, string>>, { escape }: Dialect): string {
  return Object.entries(values)
    .map(([name, value]) => ` ${name}="${escape(value)}"`)
    .join('')
}
