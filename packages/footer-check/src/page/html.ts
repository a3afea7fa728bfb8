/** HTML as a browser reads it: parse5's tree, walked without recursion, told to the builder. */
import type { PageBuilder } from './builder.ts'
import { readCode } from './code.ts'
import { parseTree } from './light-tree.ts'
import { isElement, isText, type TreeElement, type TreeNode, type TreeText } from './tree-nodes.ts'

/** Neither shown nor read as a script. */
const silent = new Set(['style', 'noembed', 'noframes', 'iframe', 'xmp'])

/** False where the page is too tangled for a tree: it is then read as it stands. */
export function readHtml(source: string, builder: PageBuilder): boolean {
  const tree = parseTree(source)
  if (tree === null) return false
  const moustaches = source.includes('{{')
  const path = [tree]
  const places = [0]
  for (let depth = 0; depth >= 0; ) {
    const node = path[depth] as TreeElement
    const child = node.children[places[depth] as number]
    if (child === undefined) {
      depth -= 1
      if (node !== tree) builder.close(node.name)
      continue
    }
    places[depth] = (places[depth] as number) + 1
    if (!isElement(child)) tellText(child, { builder, moustaches })
    else if (enter(child, builder)) {
      depth += 1
      path[depth] = child
      places[depth] = 0
    }
  }
  return true
}

function tellText(node: TreeText, { builder, moustaches }: { builder: PageBuilder; moustaches: boolean }): void {
  if (node.name === '#comment') builder.aside('comment', node.text, node.offset)
  else if (moustaches) builder.textWithHoles(node.text, node.offset)
  else builder.text(node.text, node.offset)
}

/** Whether to go on inside. */
function enter(node: TreeElement, builder: PageBuilder): boolean {
  if (node.name === 'script') for (const text of node.children.filter(isText)) script(text, builder)
  else if (node.name === '#fragment') inert(node, builder)
  else if (node.name === 'title')
    for (const { text, offset } of node.children.filter(isText)) builder.aside('attribute', text, offset)
  else if (!silent.has(node.name)) {
    builder.element(node.name, node.attributes, node.offset)
    return true
  }
  return false
}

function script({ text, offset }: TreeText, builder: PageBuilder): void {
  readCode({ source: text, from: 0, to: text.length, at: offset, where: 'script' }, builder)
}

/** What a template element holds is shown only when a script takes it out. */
function inert(content: TreeElement, builder: PageBuilder): void {
  const texts: string[] = []
  const waiting: TreeNode[] = [content]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (isText(node)) texts.push(node.text)
    else if (isElement(node)) for (const child of node.children.toReversed()) waiting.push(child)
  }
  builder.aside('script', texts.join(''), content.offset)
}
