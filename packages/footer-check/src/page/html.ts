/** HTML as a browser reads it: parse5's tree, walked without recursion, told to the builder. */
import type { PageBuilder } from './builder.ts'
import { readCode } from './code.ts'
import { parseTree, type TreeNode } from './light-tree.ts'

/** Neither shown nor read as a script. */
const silent = new Set(['style', 'title', 'noembed', 'noframes', 'iframe', 'xmp'])

/** False where the page is too tangled for a tree: it is then read as it stands. */
export function readHtml(source: string, builder: PageBuilder): boolean {
  const tree = parseTree(source)
  if (tree === null) return false
  const path = [tree]
  const places = [0]
  for (let depth = 0; depth >= 0; ) {
    const node = path[depth] as TreeNode
    const child = node.children[places[depth] as number]
    if (child === undefined) {
      depth -= 1
      if (node.name !== '#document') builder.close(node.name)
      continue
    }
    places[depth] = (places[depth] as number) + 1
    if (!enter(child, builder)) continue
    depth += 1
    path[depth] = child
    places[depth] = 0
  }
  return true
}

/** Whether to go on inside. */
function enter(node: TreeNode, builder: PageBuilder): boolean {
  if (node.name === '#text') builder.textWithHoles(node.text, node.offset)
  else if (node.name === '#comment') builder.aside('comment', node.text, node.offset)
  else if (node.name === 'script') script(node, builder)
  else if (node.name === '#fragment') inert(node, builder)
  else if (!silent.has(node.name)) {
    builder.element(node.name, node.attributes, node.offset)
    return true
  } else if (node.name === 'title')
    for (const { text, offset } of node.children) builder.aside('attribute', text, offset)
  return false
}

function script(node: TreeNode, builder: PageBuilder): void {
  for (const { text, offset } of node.children)
    readCode({ source: text, from: 0, to: text.length, at: offset, where: 'script' }, builder)
}

/** What a template element holds is shown only when a script takes it out. */
function inert(content: TreeNode, builder: PageBuilder): void {
  const texts: string[] = []
  const waiting: TreeNode[] = [content]
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    if (node.name === '#text') texts.push(node.text)
    for (let index = node.children.length - 1; index >= 0; index -= 1) waiting.push(node.children[index] as TreeNode)
  }
  builder.aside('script', texts.join(''), content.offset)
}
