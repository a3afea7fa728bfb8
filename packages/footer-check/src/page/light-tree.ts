/**
 * A tree for parse5 that keeps what a footer check reads and nothing else. Instead of parse5's own positions, which cost more than
 * the parsing, each node remembers how far the source had been read before it. Work and depth are bounded: hostile pages stop.
 */
import { html, Parser, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5'

export type TreeNode = {
  readonly name: string
  readonly space: html.NS
  attributes: Token.Attribute[]
  text: string
  readonly offset: number
  parent: TreeNode | null
  readonly children: TreeNode[]
  content: TreeNode | null
}
type Nodes = TreeAdapterTypeMap<
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode,
  TreeNode
>

/** Browsers flatten what is deeper than 512 elements. */
const DEEPEST = 600
/** Moves of nodes that a page may cause for each of its characters: broken nesting can multiply them. */
const MOVES = 8

/** Thrown inside parse5 and caught in `parseTree`: the only way to make it stop. */
class TooTangled extends Error {}

/** The document, or null where the page nests too deep or its broken nesting multiplies elements. */
export function parseTree(source: string): TreeNode | null {
  const tree = new LightTree(source.length)
  const parser = new Parser<Nodes>({ treeAdapter: tree, scriptingEnabled: false })
  tree.reached = () => parser.tokenizer.preprocessor.pos
  try {
    parser.tokenizer.write(source, true)
  } catch (fault) {
    if (fault instanceof TooTangled) return null
    throw fault
  }
  return parser.document
}

class LightTree implements TreeAdapter<Nodes> {
  reached: () => number = () => 0
  private last = 0
  private moves: number
  private depth = 0
  private mode = html.DOCUMENT_MODE.NO_QUIRKS

  constructor(length: number) {
    this.moves = 10_000 + length * MOVES
  }

  private node(name: string, space: html.NS, attributes: Token.Attribute[]): TreeNode {
    const offset = this.last
    this.last = this.reached()
    return { name, space, attributes, text: '', offset, parent: null, children: [], content: null }
  }

  private spend(moves: number): void {
    this.moves -= moves
    if (this.moves < 0) throw new TooTangled()
  }

  createDocument = () => this.node('#document', html.NS.HTML, [])
  createDocumentFragment = () => this.node('#fragment', html.NS.HTML, [])
  createElement = (name: string, space: html.NS, attributes: Token.Attribute[]) => this.node(name, space, attributes)
  createCommentNode = (text: string) => this.textNode('#comment', text)
  createTextNode = (text: string) => this.textNode('#text', text)

  private textNode(name: string, text: string): TreeNode {
    const node = this.node(name, html.NS.HTML, [])
    node.text = text
    return node
  }

  appendChild = (parent: TreeNode, node: TreeNode) => {
    this.spend(1)
    parent.children.push(node)
    node.parent = parent
  }

  insertBefore = (parent: TreeNode, node: TreeNode, reference: TreeNode) => {
    const at = this.placeOf(parent, reference)
    parent.children.splice(at, 0, node)
    node.parent = parent
  }

  insertText = (parent: TreeNode, text: string) => {
    this.addText(parent, text, parent.children.length)
  }

  insertTextBefore = (parent: TreeNode, text: string, reference: TreeNode) => {
    this.addText(parent, text, this.placeOf(parent, reference))
  }

  private addText(parent: TreeNode, text: string, at: number): void {
    this.spend(1)
    const before = parent.children[at - 1]
    if (before?.name === '#text') {
      before.text += text
      this.last = this.reached()
      return
    }
    const node = this.createTextNode(text)
    parent.children.splice(at, 0, node)
    node.parent = parent
  }

  /** From the end, where parse5 looks: its cost is paid from the budget. */
  private placeOf(parent: TreeNode, node: TreeNode): number {
    const at = parent.children.lastIndexOf(node)
    this.spend(1 + parent.children.length - at)
    return at
  }

  detachNode = (node: TreeNode) => {
    if (!node.parent) return
    node.parent.children.splice(this.placeOf(node.parent, node), 1)
    node.parent = null
  }

  onItemPush = () => {
    this.depth += 1
    if (this.depth > DEEPEST) throw new TooTangled()
  }

  onItemPop = () => {
    this.depth -= 1
    this.last = this.reached()
  }

  adoptAttributes = (node: TreeNode, attributes: Token.Attribute[]) => {
    const known = new Set(node.attributes.map(({ name }) => name))
    node.attributes = [...node.attributes, ...attributes.filter(({ name }) => !known.has(name))]
  }

  setTemplateContent = (node: TreeNode, content: TreeNode) => {
    node.content = content
  }
  getTemplateContent = (node: TreeNode) => node.content as TreeNode
  getFirstChild = (node: TreeNode) => node.children[0] ?? null
  getChildNodes = (node: TreeNode) => node.children
  getParentNode = (node: TreeNode) => node.parent
  getAttrList = (node: TreeNode) => node.attributes
  getTagName = (node: TreeNode) => node.name
  getNamespaceURI = (node: TreeNode) => node.space
  getTextNodeContent = (node: TreeNode) => node.text
  getCommentNodeContent = (node: TreeNode) => node.text
  getDocumentTypeNodeName = () => ''
  getDocumentTypeNodePublicId = () => ''
  getDocumentTypeNodeSystemId = () => ''
  isTextNode = (node: TreeNode): node is TreeNode => node.name === '#text'
  isCommentNode = (node: TreeNode): node is TreeNode => node.name === '#comment'
  isDocumentTypeNode = (_node: TreeNode): _node is TreeNode => false
  isElementNode = (node: TreeNode): node is TreeNode => !node.name.startsWith('#')
  setDocumentType = () => {}
  setDocumentMode = (_document: TreeNode, mode: html.DOCUMENT_MODE) => {
    this.mode = mode
  }
  getDocumentMode = () => this.mode
  getNodeSourceCodeLocation = () => null
  setNodeSourceCodeLocation = () => {}
  updateNodeSourceCodeLocation = () => {}
}
