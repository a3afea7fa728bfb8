/** Chooses how a source is read: HTML as a browser reads it, templates, Markdown, code and settings as they stand. */
import { PageBuilder } from './builder.ts'
import { readCode } from './code.ts'
import { readHtml } from './html.ts'
import { type Dialect, readMarkup } from './markup.ts'
import type { Page } from './page.ts'
import { readSettings } from './settings.ts'

type Manner = 'html' | 'code' | 'hash-code' | 'settings' | Dialect

/** By the ending of the file's name; any other is a template. */
const manners: Readonly<Record<string, Manner>> = {
  ...of('html', 'html htm xhtml shtml'),
  ...of('code', 'js mjs cjs jsx tsx ts mts cts json5 java go cs kt swift dart c h cpp rs scala groovy'),
  ...of('hash-code', 'py rb sh'),
  ...of('settings', 'yml yaml toml json ini properties conf env cfg'),
  ...of('jsx', 'svelte astro'),
  ...of('markdown', 'md markdown mdx mkd'),
}

function of(manner: Manner, endings: string): Readonly<Record<string, Manner>> {
  return Object.fromEntries(endings.split(' ').map((ending) => [ending, manner]))
}

/** A quick look for any of the signs below. */
const anySign = ['{{', '{%', '{$', '{:', '<?', '<%'] as const
/** What only a template writes outside its scripts; a page that was already put out has none of it. */
const templateSigns = /<\?(?:php|=)|<%|\{%[-\s]?\s*[a-z]|\{\{[-\s#/!$.\w(]|\{\$[a-z_]|\{:[a-z_]+\(/i

const modules: ReadonlySet<Manner> = new Set(['code', 'hash-code', 'settings'])

export type PageOptions = { readonly name: string; readonly as?: 'html' | 'template' }

export function readPage(source: string, options: PageOptions): Page {
  const manner = mannerOf(source, options)
  const builder = new PageBuilder()
  if (manner === 'html' && readHtml(source, builder)) return builder.page(source, { template: false, shows: true })
  const template = manner === 'html' ? new PageBuilder() : builder
  readAs(manner === 'html' ? 'template' : manner, source, template)
  return template.page(source, { template: true, shows: !modules.has(manner) || /\.[jt]sx$/i.test(options.name) })
}

function mannerOf(source: string, { name, as }: PageOptions): Manner {
  if (as === 'html') return 'html'
  if (/^https?:/i.test(name)) return as ?? 'html'
  const ending = /\.([a-z\d]+)$/i.exec(name)?.[1]?.toLowerCase() ?? (as === undefined ? 'html' : '')
  const manner = manners[ending] ?? 'template'
  if (manner !== 'html') return manner
  const template =
    as === 'template' || (anySign.some((sign) => source.includes(sign)) && templateSigns.test(withoutScripts(source)))
  return template ? 'template' : 'html'
}

/** Scripts and styles hold braces of their own. */
function withoutScripts(source: string): string {
  return source.replace(/<(script|style)\b[^>]{0,2000}>[^<]*(?:<(?!\/\1)[^<]*)*/gi, '')
}

const frontMatter = /^---\r?\n(?:(?!---).*\r?\n)*---/

function readAs(manner: Exclude<Manner, 'html'>, source: string, builder: PageBuilder): void {
  const whole = { source, from: 0, to: source.length, at: 0, where: 'text' as const }
  if (manner === 'settings') readSettings(whole, builder)
  else if (manner === 'code' || manner === 'hash-code')
    readCode({ ...whole, jsx: manner === 'code', dots: manner === 'hash-code' }, builder)
  else {
    const from = frontMatter.exec(source)?.[0].length ?? 0
    if (manner === 'jsx') readCode({ ...whole, to: from }, builder)
    else if (from > 0) readSettings({ ...whole, to: from }, builder)
    readMarkup({ ...whole, from, dialect: manner }, builder)
  }
}
