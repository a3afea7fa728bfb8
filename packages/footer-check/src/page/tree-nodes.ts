/** The nodes of the light tree, and what parse5 asks about them. */
import { html, type Token, type TreeAdapterTypeMap } from 'parse5'

export type TreeElement = {
  readonly name: string
  readonly space: html.NS
  attributes: Token.Attribute[]
  readonly offset: number
  parent: TreeElement | null
  readonly children: TreeNode[]
  depth: number
}
/** A text or a comment. */
export type TreeText = {
  readonly name: '#text' | '#comment'
  text: string
  readonly offset: number
  parent: TreeElement | null
}
export type TreeNode = TreeElement | TreeText
/** In the order of parse5: node, parent, child, document, fragment, element, comment, text, template, document type. */
export type Nodes = TreeAdapterTypeMap<
  TreeNode,
  TreeElement,
  TreeNode,
  TreeElement,
  TreeElement,
  TreeElement,
  TreeText,
  TreeText,
  TreeElement,
  TreeText
>

export function isText(node: TreeNode): node is TreeText {
  return node.name === '#text'
}

export function isElement(node: TreeNode): node is TreeElement {
  return node.name !== '#text' && node.name !== '#comment'
}

/** The questions of parse5 that a node answers itself. */
export class TreeAccess {
  private mode = html.DOCUMENT_MODE.NO_QUIRKS

  getFirstChild(node: TreeElement) {
    return node.children[0] ?? null
  }

  getChildNodes(node: TreeElement) {
    return node.children
  }

  getParentNode(node: TreeNode) {
    return node.parent
  }

  getAttrList(node: TreeElement) {
    return node.attributes
  }

  getTagName(node: TreeElement) {
    return node.name
  }

  getNamespaceURI(node: TreeElement) {
    return node.space
  }

  getTextNodeContent(node: TreeText) {
    return node.text
  }

  getCommentNodeContent(node: TreeText) {
    return node.text
  }

  getDocumentTypeNodeName() {
    return ''
  }

  getDocumentTypeNodePublicId() {
    return ''
  }

  getDocumentTypeNodeSystemId() {
    return ''
  }

  isTextNode(node: TreeNode): node is TreeText {
    return node.name === '#text'
  }

  isCommentNode(node: TreeNode): node is TreeText {
    return node.name === '#comment'
  }

  isDocumentTypeNode(_node: TreeNode): _node is TreeText {
    return false
  }

  isElementNode(node: TreeNode): node is TreeElement {
    return isElement(node)
  }

  setDocumentType(): void {}
  setDocumentMode(_document: TreeElement, mode: html.DOCUMENT_MODE): void {
    this.mode = mode
  }
  getDocumentMode() {
    return this.mode
  }

  getNodeSourceCodeLocation() {
    return null
  }

  setNodeSourceCodeLocation(): void {}
  updateNodeSourceCodeLocation(): void {}
}
