/** A Markdown twin beside each page: the same text without what stands around it, written from the page's own elements. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { attribute, type Element, elementsOf, type Node } from './elements.ts'
import { type BuiltPage, mainOf } from './html.ts'

/** What only works in a browser. */
const leftOut = new Set(['form', 'button', 'noscript', 'script', 'style', 'svg', 'select', 'input', 'textarea'])
/** What stands within a line. */
const inLine = new Set(['a', 'abbr', 'b', 'br', 'code', 'em', 'i', 'img', 'kbd', 'label', 'mark', 'q', 's', 'small'])
for (const tag of ['span', 'strong', 'sub', 'sup', 'time', 'var', 'wbr']) inLine.add(tag)

const isElement = (node: Node): node is Element => typeof node !== 'string'
const isLine = (node: Node) => !isElement(node) || inLine.has(node.tag)
const marks: Readonly<Record<string, string>> = { b: '**', strong: '**', em: '_', i: '_', s: '~~' }

const escaped = (text: string) => text.replace(/[\\`*_[\]<]/g, '\\$&')
const rawText = (node: Node): string => (isElement(node) ? node.children.map(rawText).join('') : node)

/** Spans that stand apart from the words beside them by their looks alone. */
const apart = /class="(?:if|kind|by|mark|answer)\b/
const isHidden = ({ attributes }: Element) => attributes.includes('aria-hidden="true"')

/** A mark touches its words: blanks go outside. */
function between(mark: string, words: string): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(words) ?? []
  return inner === '' ? words : `${before}${mark}${inner}${mark}${after}`
}

function line(node: Node): string {
  if (!isElement(node)) return escaped(node)
  if (leftOut.has(node.tag) || isHidden(node)) return ''
  if (node.tag === 'br') return ' '
  if (node.tag === 'img') return `![${escaped(attribute(node, 'alt'))}](${attribute(node, 'src')})`
  if (node.tag === 'code') return between('`', rawText(node))
  const words = node.children.map(line).join('')
  if (node.tag === 'a') return words.trim() === '' ? '' : `[${words.trim()}](${attribute(node, 'href')})`
  if (node.tag === 'span' && apart.test(node.attributes)) return ` ${words} `
  const mark = marks[node.tag]
  return mark === undefined ? words : between(mark, words)
}

const lineOf = (nodes: readonly Node[]) => nodes.map(line).join('').replace(/\s+/g, ' ').trim()
/** All of an element in one line, as in the cell of a table. */
const flat = (element: Element) =>
  blocksIn(element)
    .join(' · ')
    .replace(/\s*\n\s*/g, ' ')

const elementsIn = (element: Element, ...tags: readonly string[]): readonly Element[] =>
  element.children.filter((node): node is Element => isElement(node) && tags.includes(node.tag))

function list(element: Element): string {
  const first = Number(attribute(element, 'start') || 1)
  const items = elementsIn(element, 'li').map((item, index) => {
    const mark = element.tag === 'ol' ? `${first + index}. ` : '- '
    return `${mark}${blocksIn(item)
      .join('\n')
      .replaceAll('\n', `\n${' '.repeat(mark.length)}`)}`
  })
  return items.join('\n')
}

/** A term with all that is said of it. */
function terms(element: Element): string {
  const groups = elementsIn(element, 'div')
  return (groups.length > 0 ? groups : [element])
    .map((group) => {
      const said = elementsIn(group, 'dd').map(flat).filter(Boolean).join(' · ')
      const term = elementsIn(group, 'dt').map(flat).join(', ')
      return `- ${term.replace(/[:：]$/, '')}${/[?？]$/.test(term) ? '' : ':'} ${said}`
    })
    .join('\n')
}

function table(element: Element): string {
  const parts = elementsIn(element, 'thead', 'tbody', 'tfoot')
  const rows = [element, ...parts].flatMap((part) => elementsIn(part, 'tr'))
  const [head = '', ...body] = rows.map((row) => {
    const cells = elementsIn(row, 'th', 'td').map((cell) => flat(cell).replaceAll('|', '\\|'))
    return `| ${cells.join(' | ')} |`
  })
  const columns = rows[0] === undefined ? 0 : elementsIn(rows[0], 'th', 'td').length
  const caption = elementsIn(element, 'caption').map(flat)
  return [...caption.map((words) => `${words}\n`), head, `|${' --- |'.repeat(columns)}`, ...body].join('\n')
}

const code = (element: Element) => `\`\`\`\n${rawText(element).replace(/\n$/, '')}\n\`\`\``
const quote = (element: Element) => blocksIn(element).join('\n\n').replace(/^/gm, '> ')

const written: Readonly<Record<string, (element: Element) => string>> = {
  ul: list,
  ol: list,
  dl: terms,
  table,
  pre: code,
  blockquote: quote,
  hr: () => '---',
}

function block(element: Element): readonly string[] {
  if (leftOut.has(element.tag)) return []
  const rank = /^h([1-6])$/.exec(element.tag)?.[1]
  if (rank !== undefined) return [`${'#'.repeat(Number(rank))} ${lineOf(element.children)}`]
  const write = written[element.tag]
  return write === undefined ? blocksIn(element) : [write(element)]
}

function blocksIn({ children }: Element): readonly string[] {
  const blocks: string[] = []
  let words: Node[] = []
  const end = () => {
    blocks.push(lineOf(words))
    words = []
  }
  for (const node of children) {
    if (isLine(node)) words.push(node)
    else {
      end()
      blocks.push(...block(node as Element))
    }
  }
  end()
  return blocks.filter((one) => one !== '')
}

export function markdownOf({ html }: BuiltPage): string {
  return `${blocksIn(elementsOf(mainOf(html))).join('\n\n')}\n`
}

export function writeMarkdown(folder: string, page: BuiltPage): void {
  writeFileSync(join(folder, page.path, 'index.md'), markdownOf(page))
}
