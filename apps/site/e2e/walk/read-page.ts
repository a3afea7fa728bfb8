/** One built page reduced to what the walk asks of it: parsed once, by the standard's own algorithm, which tells where it had to guess. */
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'
import { parse } from 'parse5'
import { dist } from '../served-site.ts'
import { attribute, type Element, elementsIn, textOf } from './elements.ts'
import { fileAt } from './file-at.ts'

export type PageRead = {
  /** From the site's root, as the build wrote it: `zh/rules/index.html`. */
  readonly file: string
  readonly lang: string
  readonly title: string
  readonly description: string
  /** The ranks of the headings of the text itself, in their order. */
  readonly headings: readonly number[]
  readonly ids: ReadonlySet<string>
  readonly twice: readonly string[]
  readonly links: readonly string[]
  /** Style sheets, pictures, scripts. */
  readonly assets: readonly string[]
  readonly hreflang: ReadonlyMap<string, string>
  /** Its whole address, and its picture's, where the host is known. */
  readonly canonical: string | undefined
  readonly picture: string | undefined
  /** What the page tells machines of itself, as JSON. */
  readonly structured: readonly string[]
  /** Title and body as text. */
  readonly words: string
  /** The address of each script, or the beginning of one that stands in the page. */
  readonly scripts: readonly string[]
  readonly inlineStyles: number
  /** Statements of the book without a source beside them. */
  readonly unsourced: readonly string[]
  /** Where the page is not HTML. */
  readonly mistakes: readonly string[]
  /** Words that a composition leaves where something was missing. */
  readonly leftovers: readonly string[]
  /** Bytes of the page with its style sheets as a server sends them. */
  readonly weight: number
}

/** As a server sends it. */
const packed = (bytes: Buffer): number => gzipSync(bytes, { level: 9 }).length

const styles = new Map<string, number>()
function weightOfStyle(href: string): number {
  const known = styles.get(href) ?? packed(readFileSync(join(dist, fileAt(href) ?? href)))
  styles.set(href, known)
  return known
}

/** A source's own page, or its entry in the list at the end of this one. */
const isSource = (href: string | undefined) => href !== undefined && /\/sources\/.|^#source-/.test(href)

/** A paragraph that is more than a link. */
const isSentence = ({ tagName, childNodes }: Element) =>
  tagName === 'p' && childNodes.some((node) => 'value' in node && node.value.trim() !== '')

const classesOf = (element: Element) => (attribute(element, 'class') ?? '').split(' ')
/** A line of a checklist or of a rule, and a question in a list of practice. */
const isStatement = (element: Element) =>
  classesOf(element).includes('requirement') ||
  (element.tagName === 'li' &&
    'tagName' in (element.parentNode ?? {}) &&
    classesOf(element.parentNode as Element).includes('practice'))

/** A statement prints a sentence of the book; a mere list of questions has none and needs no source. */
function unsourcedIn(element: Element): string | undefined {
  if (!isStatement(element)) return undefined
  const parts = elementsIn(element)
  const says = parts.some((one) => isSentence(one) || attribute(one, 'class') === 'requirement-text')
  if (!says || parts.some((one) => isSource(attribute(one, 'href')))) return undefined
  return textOf(element).slice(0, 60)
}

function repeatedIn(ids: readonly string[]): readonly string[] {
  const seen = new Set<string>()
  return ids.filter((id) => seen.has(id) || !seen.add(id))
}

export function readPage(file: string): PageRead {
  const bytes = readFileSync(join(dist, file))
  const html = bytes.toString()
  const mistakes: string[] = []
  const root = parse(html, { onParseError: ({ code }) => mistakes.push(code) })
  const elements = elementsIn(root)
  const named = (tag: string) => elements.filter(({ tagName }) => tagName === tag)
  const valued = (name: string, among = elements) => among.flatMap((one) => attribute(one, name) ?? [])
  const linked = (rel: string) => named('link').filter((one) => attribute(one, 'rel') === rel)
  const meta = (name: string) => named('meta').find((one) => attribute(one, 'name') === name)
  const main = named('main').flatMap((one) => elementsIn(one))
  const sheets = valued('href', linked('stylesheet'))
  const ids = valued('id')
  return {
    file,
    lang: valued('lang', named('html')).join(),
    title: named('title').map(textOf).join(),
    description: valued(
      'content',
      [meta('description')].filter((one) => one !== undefined),
    ).join(),
    headings: main.flatMap(({ tagName }) => /^h([1-6])$/.exec(tagName)?.[1] ?? []).map(Number),
    ids: new Set(ids),
    twice: repeatedIn(ids),
    links: valued('href', named('a')),
    assets: [...sheets, ...valued('src'), ...valued('href', linked('icon'))],
    hreflang: new Map(
      linked('alternate').flatMap((one) => {
        const lang = attribute(one, 'hreflang')
        return lang === undefined ? [] : [[lang, attribute(one, 'href') ?? '']]
      }),
    ),
    canonical: valued('href', linked('canonical'))[0],
    picture: valued(
      'content',
      named('meta').filter((one) => attribute(one, 'property') === 'og:image'),
    )[0],
    structured: named('script')
      .filter((one) => attribute(one, 'type') === 'application/ld+json')
      .map(textOf),
    words: [...named('title'), ...named('body')].map(textOf).join('\n'),
    scripts: named('script')
      .filter((one) => attribute(one, 'type') !== 'application/ld+json')
      .map((one) => attribute(one, 'src') ?? `in the page: ${textOf(one).slice(0, 60)}`),
    inlineStyles: named('style').length + valued('style').length,
    unsourced: elements.flatMap((one) => unsourcedIn(one) ?? []),
    mistakes,
    leftovers: html.match(/>[^<]*(?:\bundefined\b|\bNaN\b|\[object Object\])[^<]*/g) ?? [],
    weight: packed(bytes) + sheets.reduce((sum, href) => sum + weightOfStyle(href), 0),
  }
}
