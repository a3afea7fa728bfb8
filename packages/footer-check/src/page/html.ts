/** HTML as a browser reads it: parse5's tree, walked without recursion, told to the builder. */
import type { Token } from 'parse5'
import type { PageBuilder } from './builder.ts'
import { readCode } from './code.ts'
import type { Attributes } from './elements.ts'
import { parseTree, type TreeNode } from './light-tree.ts'

const none: Attributes = new Map()
/** Neither shown nor read as a script. */
const silent = new Set(['style', 'title', 'noembed', 'noframes', 'iframe', 'xmp'])

/** False where the page is too tangled for a tree: it is then read as it stands. */
export function readHtml(source: string, builder: PageBuilder): boolean {
  const tree = parseTree(source)
  if (tree === null) return false
  type Step = { readonly node: TreeNode; next: number }
  const path: Step[] = [{ node: tree, next: 0 }]
  for (let step = path.at(-1); step !== undefined; step = path.at(-1)) {
    const child = step.node.children[step.next]
    if (child === undefined) {
      path.pop()
      if (!step.node.name.startsWith('#')) builder.close(step.node.name)
      continue
    }
    step.next += 1
    if (enter(child, builder)) path.push({ node: child, next: 0 })
  }
  return true
}

/** Whether to go on inside. */
function enter(node: TreeNode, builder: PageBuilder): boolean {
  if (node.name === '#text') builder.textWithHoles(node.text, node.offset)
  else if (node.name === '#comment') builder.aside('comment', node.text, node.offset)
  else if (node.name === 'script') script(node, builder)
  else if (node.content) inert(node.content, builder)
  else if (!silent.has(node.name)) {
    builder.element(node.name, node.attributes.length === 0 ? none : attributesOf(node.attributes), node.offset)
    return true
  } else if (node.name === 'title')
    for (const { text, offset } of node.children) builder.aside('attribute', text, offset)
  return false
}

function attributesOf(list: readonly Token.Attribute[]): Attributes {
  return new Map(list.map(({ name, value }) => [name, value]))
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
