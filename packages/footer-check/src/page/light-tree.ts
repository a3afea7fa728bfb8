/**
 * A tree for parse5 that keeps what a footer check reads and nothing else. Instead of parse5's own positions, which cost more than
 * the parsing, each node remembers how far the source had been read before it. Work and depth are bounded: hostile pages stop.
 */
import { html, Parser, type Token, type TreeAdapter } from 'parse5'
import {
  isElement,
  isText,
  type Nodes,
  TreeAccess,
  type TreeElement,
  type TreeNode,
  type TreeText,
} from './tree-nodes.ts'

/** Browsers flatten what is deeper than 512 elements. */
const DEEPEST = 600
/** Moves of nodes that a page may cause for each of its characters: broken nesting can multiply them. */
const MOVES = 8

/** Thrown inside parse5 and caught in `parseTree`: the only way to make it stop. */
class TooTangled extends Error {}

/** The document, or null where the page nests too deep or its broken nesting multiplies elements. */
export function parseTree(source: string): TreeElement | null {
  const tree = new LightTree(source.length)
  const parser = new Parser<Nodes>({ treeAdapter: tree, scriptingEnabled: false })
  tree.reader = parser.tokenizer.preprocessor
  try {
    parser.tokenizer.write(source, true)
  } catch (fault) {
    if (fault instanceof TooTangled) return null
    throw fault
  }
  return parser.document
}

function place(node: TreeNode, parent: TreeElement): void {
  node.parent = parent
  if (!isElement(node)) return
  node.depth = parent.depth + 1
  if (node.depth > DEEPEST) throw new TooTangled()
}

class LightTree extends TreeAccess implements TreeAdapter<Nodes> {
  /** How far the source has been read: parse5 drops what it has read from its buffer. */
  reader: { readonly pos: number; readonly droppedBufferSize: number } = { pos: 0, droppedBufferSize: 0 }
  private last = 0
  private moves: number

  constructor(length: number) {
    super()
    this.moves = 10_000 + length * MOVES
  }

  private element(name: string, space: html.NS, attributes: Token.Attribute[]): TreeElement {
    const offset = this.last
    this.last = this.reached()
    return { name, space, attributes, offset, parent: null, children: [], depth: 0 }
  }

  private reached(): number {
    return this.reader.pos + this.reader.droppedBufferSize
  }

  private spend(moves: number): void {
    this.moves -= moves
    if (this.moves < 0) throw new TooTangled()
  }

  createDocument() {
    return this.element('#document', html.NS.HTML, [])
  }

  createDocumentFragment() {
    return this.element('#fragment', html.NS.HTML, [])
  }

  createElement(name: string, space: html.NS, attributes: Token.Attribute[]) {
    return this.element(name, space, attributes)
  }

  createCommentNode(text: string) {
    return this.textNode('#comment', text)
  }

  createTextNode(text: string) {
    return this.textNode('#text', text)
  }

  private textNode(name: TreeText['name'], text: string): TreeText {
    const offset = this.last
    this.last = this.reached()
    return { name, text, offset, parent: null }
  }

  appendChild(parent: TreeElement, node: TreeNode): void {
    this.spend(1)
    parent.children.push(node)
    place(node, parent)
  }

  insertBefore(parent: TreeElement, node: TreeNode, reference: TreeNode): void {
    const at = this.placeOf(parent, reference)
    parent.children.splice(at, 0, node)
    place(node, parent)
  }

  insertText(parent: TreeElement, text: string): void {
    this.addText(parent, text, parent.children.length)
  }

  insertTextBefore(parent: TreeElement, text: string, reference: TreeNode): void {
    this.addText(parent, text, this.placeOf(parent, reference))
  }

  private addText(parent: TreeElement, text: string, at: number): void {
    this.spend(1)
    const before = parent.children[at - 1]
    if (before !== undefined && isText(before)) {
      before.text += text
      this.last = this.reached()
      return
    }
    const node = this.createTextNode(text)
    if (at === parent.children.length) parent.children.push(node)
    else parent.children.splice(at, 0, node)
    node.parent = parent
  }

  /** From the end, where parse5 looks: its cost is paid from the budget. */
  private placeOf(parent: TreeElement, node: TreeNode): number {
    const at = parent.children.lastIndexOf(node)
    this.spend(1 + parent.children.length - at)
    return at
  }

  detachNode(node: TreeNode): void {
    if (!node.parent) return
    node.parent.children.splice(this.placeOf(node.parent, node), 1)
    node.parent = null
  }

  adoptAttributes(node: TreeElement, attributes: Token.Attribute[]): void {
    const known = new Set(node.attributes.map(({ name }) => name))
    node.attributes = [...node.attributes, ...attributes.filter(({ name }) => !known.has(name))]
  }

  setTemplateContent(node: TreeElement, content: TreeElement): void {
    node.children.push(content)
    place(content, node)
  }
  getTemplateContent(node: TreeElement) {
    return node.children[0] as TreeElement
  }
}
