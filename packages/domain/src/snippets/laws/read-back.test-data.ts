/**
 * Snippets read back by the parsers of their languages: what stands in them that may not (faults), and the texts they show. Used by the
 * laws of all formats, so that “nothing can break out” is asked of the language itself and not of our own idea of it.
 */
import { parse as parseVue } from '@vue/compiler-sfc'
import { type Node, Parser } from 'acorn'
import jsxSyntax from 'acorn-jsx'
import { parseFragment } from 'parse5'
import php from 'php-parser'
import { parse as parseSvelte } from 'svelte/compiler'
import { parse as parseYaml } from 'yaml'
import type { SnippetFormatId } from '../index.ts'

export type ReadBack = { readonly faults: readonly string[]; readonly texts: readonly string[] }

type Leaf = { nodeName: string; value?: string; attrs?: { name: string; value: string }[]; childNodes?: Leaf[] }

const attributes: Readonly<Record<string, readonly string[]>> = {
  a: ['href', 'rel', 'target'],
  img: ['alt', 'height', 'src', 'width'],
  p: ['class'],
  div: ['class'],
  span: ['class'],
  text: ['decode', 'user-select'],
}
const link = /^https:\/\/beian\.(miit\.gov\.cn\/|mps\.gov\.cn\/#\/query\/webSearch\?code=\d{14})$/
const image = /^(?:https:\/\/[\w.-]+(?::\d+)?\/|(?!\/\/))[\w.~%/?=-]+$/
const look = /^beian( beian-(start|center|end|light|dark))+$|^beian-decoration$|^wp-block-group$/

/** One element against the fixed shape. */
function elementFaults(name: string, values: Readonly<Record<string, string>>): readonly string[] {
  const allowed = attributes[name]
  if (!allowed) return [`element ${name}`]
  const strange = Object.keys(values).filter((key) => !allowed.includes(key))
  return [
    ...strange.map((key) => `attribute ${key} of ${name}`),
    ...(name === 'a' &&
    !(link.test(values['href'] ?? '') && values['target'] === '_blank' && values['rel'] === 'noopener noreferrer')
      ? [`link ${JSON.stringify(values)}`]
      : []),
    ...(name === 'img' && !image.test(values['src'] ?? '') ? [`image ${values['src']}`] : []),
    ...(values['class'] !== undefined && !look.test(values['class']) ? [`class ${values['class']}`] : []),
  ]
}

const flat = (node: Leaf): readonly Leaf[] => [node, ...(node.childNodes ?? []).flatMap(flat)]

/** HTML as a browser reads it; comments only where the format writes one. */
export function readHtml(markup: string, comments: readonly string[] = []): ReadBack {
  const nodes = (parseFragment(markup) as unknown as Leaf & { childNodes: Leaf[] }).childNodes.flatMap(flat)
  const faults = nodes.flatMap((node) => {
    if (node.nodeName === '#text') return []
    if (node.nodeName === '#comment')
      return comments.includes(String((node as { data?: string }).data).trim()) ? [] : ['comment']
    return elementFaults(node.nodeName, Object.fromEntries((node.attrs ?? []).map(({ name, value }) => [name, value])))
  })
  return { faults, texts: nodes.filter(({ nodeName }) => nodeName === '#text').map(({ value }) => value as string) }
}

/** HTML inside a language in which braces and dollars mean something: none may stand there unescaped. */
function readTemplate(markup: string, comments: readonly string[] = []): ReadBack {
  const { faults, texts } = readHtml(markup, comments)
  return { faults: [...faults, ...(/[{}$]/.test(markup) ? ['braces'] : [])], texts }
}

type Tree = Node & Readonly<Record<string, unknown>>
const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null && 'type' in value

function walk(tree: Tree): readonly Tree[] {
  const children = Object.values(tree).flatMap((value) => (Array.isArray(value) ? value : [value]))
  return [tree, ...children.filter(isTree).flatMap(walk)]
}

const jsParser = Parser.extend(jsxSyntax())
const treeOf = (source: string) =>
  walk(jsParser.parse(source, { ecmaVersion: 2024, sourceType: 'module' }) as unknown as Tree)

function readJsx(source: string): ReadBack {
  const nodes = treeOf(source)
  const faults = nodes.flatMap((node) => {
    if (node.type === 'JSXExpressionContainer' || node.type === 'JSXSpreadAttribute') return [node.type]
    if (node.type !== 'JSXOpeningElement') return []
    const named = (node['attributes'] as Tree[]).map((attribute) => {
      const name = (attribute['name'] as { name: string }).name
      return [name === 'className' ? 'class' : name, String((attribute['value'] as { value: unknown }).value)] as const
    })
    return elementFaults((node['name'] as { name: string }).name, Object.fromEntries(named))
  })
  return { faults, texts: nodes.filter(({ type }) => type === 'JSXText').map((node) => node['value'] as string) }
}

const stringsOf = (source: string): readonly string[] =>
  treeOf(source).flatMap((node) =>
    node.type === 'Literal' && typeof node['value'] === 'string' ? [node['value']] : [],
  )

/** The one string of a script that is markup. */
function readMarkupInScript(source: string): ReadBack {
  const markup = stringsOf(source).filter((text) => text.startsWith('<'))
  return markup.length === 1 ? readHtml(markup[0] as string) : { faults: [`${markup.length} markups`], texts: [] }
}

/** A script that makes elements by name: every call and every text is looked at. */
function readCalls(source: string): ReadBack {
  const nodes = treeOf(source)
  const calls = nodes.filter(({ type }) => type === 'CallExpression').map((node) => node['callee'] as Tree)
  const called = calls.map(
    (callee) => (callee['name'] ?? (callee['property'] as { name: string } | undefined)?.name) as string,
  )
  const risky = called.filter((name) => /^(eval|Function|write|insertAdjacentHTML|setAttribute|setTimeout)$/.test(name))
  const written = nodes
    .filter(({ type }) => type === 'MemberExpression')
    .map((node) => (node['property'] as { name?: string }).name)
  const markup = written.filter((name) => /^(innerHTML|outerHTML|style|srcdoc|on\w+)$/.test(String(name)))
  const texts = stringsOf(source)
  const links = texts.filter((text) => text.startsWith('https://') && !link.test(text))
  return { faults: [...risky, ...markup, ...links.map((one) => `link ${one}`)].map(String), texts }
}

function readVue(source: string): ReadBack {
  const { descriptor, errors } = parseVue(source, { sourceMap: false })
  type VueNode = {
    type: number
    tag?: string
    content?: unknown
    props?: { type: number; name: string; value?: { content: string } }[]
    children?: VueNode[]
  }
  const all = (node: VueNode): VueNode[] => [node, ...(node.children ?? []).flatMap(all)]
  const nodes = ((descriptor.template?.ast?.children ?? []) as unknown as VueNode[]).flatMap(all)
  const faults = nodes.flatMap(({ type, tag, props = [] }) => {
    if (type === 2) return []
    if (type !== 1 || props.some((prop) => prop.type !== 6)) return [`node ${type}`]
    return elementFaults(String(tag), Object.fromEntries(props.map(({ name, value }) => [name, value?.content ?? ''])))
  })
  const texts = nodes.filter(({ type }) => type === 2).map(({ content }) => String(content))
  return {
    faults: [...errors.map(String), ...faults, ...(descriptor.scriptSetup || descriptor.script ? ['script'] : [])],
    texts,
  }
}

function readSvelte(source: string): ReadBack {
  type SvelteNode = {
    type: string
    name?: string
    data?: string
    attributes?: { type: string; name: string; value: true | { type: string; data: string }[] }[]
    fragment?: { nodes: SvelteNode[] }
  }
  const tree = parseSvelte(source, { modern: true }) as unknown as {
    fragment: { nodes: SvelteNode[] }
    instance: unknown
  }
  const all = (node: SvelteNode): SvelteNode[] => [node, ...(node.fragment?.nodes ?? []).flatMap(all)]
  const nodes = tree.fragment.nodes.flatMap(all)
  const faults = nodes.flatMap(({ type, name, attributes: given = [] }) => {
    if (type === 'Text') return []
    const plain = given.every(
      (one) =>
        one.type === 'Attribute' &&
        (one.value === true || (Array.isArray(one.value) && one.value.every((part) => part.type === 'Text'))),
    )
    if (type !== 'RegularElement' || !plain) return [`node ${type}`]
    const values = given.map(
      (one) => [one.name, one.value === true ? '' : one.value.map(({ data }) => data).join('')] as const,
    )
    return elementFaults(String(name), Object.fromEntries(values))
  })
  const texts = nodes.filter(({ type }) => type === 'Text').map(({ data }) => String(data))
  return { faults: [...faults, ...(tree.instance ? ['script'] : [])], texts }
}

/** Every text of a PHP file; the one that is markup is read as HTML. */
function readPhp(source: string): ReadBack {
  const engine = new php.Engine({ parser: { extractDoc: false }, ast: { withPositions: false } })
  const tree = engine.parseCode(source, 'beian.php') as unknown as { kind: string }
  type PhpNode = { kind?: string; value?: unknown; expressions?: PhpNode[] }
  const all = (value: unknown): PhpNode[] =>
    Array.isArray(value)
      ? value.flatMap(all)
      : typeof value === 'object' && value !== null
        ? [value as PhpNode, ...Object.values(value).flatMap(all)]
        : []
  const nodes = all(tree)
  const texts = nodes.filter(({ kind }) => kind === 'string').map(({ value }) => String(value))
  const inline = nodes.filter(({ kind }) => kind === 'inline').map(({ value }) => String(value))
  const read = [...texts.filter((text) => /^<(?:a|p|div|span)[ >]/.test(text)), ...inline].map((markup) =>
    readHtml(markup),
  )
  const calls = nodes
    .filter(({ kind }) => kind === 'eval' || kind === 'shell' || kind === 'include')
    .map(({ kind }) => String(kind))
  return {
    faults: [...read.flatMap(({ faults }) => faults), ...calls],
    texts: [...texts, ...read.flatMap((one) => one.texts)],
  }
}

/** The directives of nginx, by its own rules: words, quoted strings with backslash, semicolons and braces. */
function readNginx(source: string): ReadBack {
  const words: string[] = []
  const token = /\s+|#[^\n]*|([;{}])|'((?:\\.|[^'\\])*)'|"((?:\\.|[^"\\])*)"|([^\s;{}'"]+)/gsy
  let at = 0
  for (let match = token.exec(source); match; match = token.exec(source)) {
    const quoted = match[2] ?? match[3]
    words.push(quoted === undefined ? (match[1] ?? match[4] ?? '') : `=${quoted.replace(/\\(.)/gs, '$1')}`)
    at = token.lastIndex
  }
  if (at !== source.length) return { faults: [`stopped at ${at}`], texts: [] }
  const directives = words.filter((word) => word !== '').join(' ')
  const shape =
    /^proxy_set_header Accept-Encoding = ; sub_filter_once on ; sub_filter =<\/body> =([\s\S]*)<\/body> ;$/.exec(
      directives,
    )
  if (!shape) return { faults: [directives], texts: [] }
  const { faults, texts } = readHtml(shape[1] as string)
  return { faults: [...faults, ...(directives.includes('$') ? ['variable'] : [])], texts }
}

function readJsonLd(source: string): ReadBack {
  const nodes = (parseFragment(source) as unknown as Leaf & { childNodes: Leaf[] }).childNodes.flatMap(flat)
  const [script, data] = nodes
  const only = nodes.filter(({ value }) => value?.trim() !== '').map(({ nodeName }) => nodeName)
  const faults =
    only.join() === 'script,#text' && script?.attrs?.[0]?.value === 'application/ld+json' ? [] : [only.join()]
  const { identifier } = JSON.parse(data?.value as string) as { identifier: { value: string; url?: string }[] }
  return {
    faults: [...faults, ...identifier.flatMap(({ url }) => (url && !link.test(url) ? [url] : []))],
    texts: identifier.map(({ value }) => value),
  }
}

function readSettings(source: string): ReadBack {
  const leaves = (value: unknown): string[] =>
    typeof value === 'object' && value !== null ? Object.values(value).flatMap(leaves) : [String(value)]
  return { faults: [], texts: leaves(parseYaml(source)) }
}

/** The one text of the settings that is markup; the others are settings. */
function readMarkupInSettings(source: string): ReadBack {
  const { texts } = readSettings(source)
  const markup = texts.filter((text) => text.startsWith('<'))
  return markup.length === 1 ? readHtml(markup[0] as string) : { faults: [`${markup.length} markups`], texts: [] }
}

function readLines(source: string): ReadBack {
  const lines = source.split('\n')
  return { faults: lines.filter((line) => /[\p{Cc}\u2028\u2029]/u.test(line)), texts: lines }
}

/** Markdown: every character of its own that stands in a text is escaped; what remains is our links, images and spaces. */
function readMarkdown(source: string): ReadBack {
  const texts: string[] = []
  const rest = source
    .replace(/\\([\\`*_{}[\]()#!|<>&~$])/g, 'x')
    .replace(/!\[\]\([\w.~%/:?=-]+\) /g, '')
    .replace(/\[([^[\]]*)\]\((https:[^()]+)\)/g, (_, text: string, href: string) => {
      texts.push(text)
      return link.test(href) ? '' : `!${href}`
    })
  return { faults: /[\\`*_{}[\]()#!|<>&~$]/.test(rest) ? [rest] : [], texts: [...texts, rest] }
}

export const readBack: Readonly<Record<SnippetFormatId, (output: string) => ReadBack>> = {
  html: readHtml,
  markdown: readMarkdown,
  jsx: readJsx,
  vue: readVue,
  svelte: readSvelte,
  solid: readJsx,
  astro: readTemplate,
  'plain-text': readLines,
  'web-component': readCalls,
  'json-ld': readJsonLd,
  'wordpress-block': (output) =>
    readHtml(output, ['wp:group {"layout":{"type":"constrained"}}', 'wp:html', '/wp:html', '/wp:group']),
  'wordpress-option': readPhp,
  'hexo-next': readSettings,
  'hexo-fluid': readMarkupInSettings,
  hugo: readTemplate,
  vitepress: readCalls,
  'vuepress-hope': readMarkupInScript,
  docusaurus: readMarkupInScript,
  docsify: readMarkupInScript,
  halo: readSettings,
  typecho: readPhp,
  discuz: readTemplate,
  discourse: readTemplate,
  nextjs: readJsx,
  nuxt: readVue,
  'nginx-sub-filter': readNginx,
  'app-about': readLines,
  'mini-program-text': readTemplate,
}

/** Whether a snippet with conditions is still a text of its language. Go templates have no parser here: their blocks are counted. */
export function parses(id: SnippetFormatId, output: string): boolean {
  switch (id) {
    case 'jsx':
    case 'solid':
    case 'nextjs':
    case 'web-component':
    case 'vitepress':
      return treeOf(output).length > 0
    case 'astro':
      return treeOf(astroScript(output)).length > 0
    case 'vue':
    case 'nuxt':
      return parseVue(output, { sourceMap: false }).errors.length === 0
    case 'svelte':
      return parseSvelte(output, { modern: true }).fragment.nodes.length > 0
    case 'wordpress-option':
    case 'typecho':
      return readPhp(output).faults.length === 0
    case 'hugo':
      return blocksClose(output)
    case 'nginx-sub-filter':
      return /^# http\nmap \$host \$beian_footer \{\n(?: {2}[\w.-]+ '(?:\\.|[^'\\$])*';\n)+\}\n/.test(output)
    default:
      return false
  }
}

/** The front matter and the expression of an Astro component as one script. */
function astroScript(output: string): string {
  const [, script = '', markup = ''] = /^(?:---\n(.*?)---\n)?(.*)$/s.exec(output) ?? []
  return `${script}\nexport const shown = () => ${markup}`
}

function blocksClose(output: string): boolean {
  const actions = [...output.matchAll(/\{\{-? (.*?) -?\}\}/g)].map(([, action]) => String(action))
  const known = actions.every((action) =>
    /^(?:\$host := \(urls\.Parse site\.BaseURL\)\.Host|(?:else )?if (?:and )?\((?:eq|hasPrefix) .*\)|else|end)$/.test(
      action,
    ),
  )
  return known && actions.filter((action) => action.startsWith('if ')).length === 1 && actions.at(-1) === 'end'
}
