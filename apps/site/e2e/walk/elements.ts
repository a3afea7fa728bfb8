/** What is asked of a parsed document: its elements in their order, their attributes and their text. */
import type { DefaultTreeAdapterMap } from 'parse5'

type Node = DefaultTreeAdapterMap['node']
export type Element = DefaultTreeAdapterMap['element']

/** All elements below one, as they are written. */
export function elementsIn(node: Node, found: Element[] = []): readonly Element[] {
  if (!('childNodes' in node)) return found
  for (const child of node.childNodes) {
    if (!('tagName' in child)) continue
    found.push(child)
    elementsIn(child, found)
  }
  return found
}

export function attribute({ attrs }: Element, name: string): string | undefined {
  return attrs.find((one) => one.name === name)?.value
}

export function textOf(node: Node): string {
  if ('value' in node) return node.value
  return 'childNodes' in node ? node.childNodes.map(textOf).join('') : ''
}
