/** The search index of Pagefind, one for each language: of every page but the single checklists, which would bury the answer and whose lines stand elsewhere too. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { close, createIndex } from 'pagefind'
import { apart } from '../search/characters.ts'
import { type BuiltPage, headingOf, isSingleChecklist, mainOf, titleOf } from './html.ts'

const isSearch = ({ path }: BuiltPage) => /^\/..\/search\/$/.test(path)

/** What the page's own search needs; Pagefind's ready-made faces stay behind. */
const isServed = (path: string) => !/(?:-ui|-highlight)\.|playground/.test(path)

const stops = { zh: { dt: '：', other: '。' }, en: { dt: ': ', other: '. ' } } as const

/** In an excerpt lines follow one another: each ends as a sentence does, a term with a colon. */
function withStops(lang: BuiltPage['lang'], html: string): string {
  return html.replace(
    /(?<=[\p{L}\p{N}”）)])(?:<\/(?:a|b|span|code)>)*<\/(dt|dd|h[2-6]|li|summary)>/gu,
    (ends, tag: string) => `${stops[lang][tag === 'dt' ? 'dt' : 'other']}${ends}`,
  )
}

/** A page as it is indexed: its text alone, from its heading on, Chinese characters apart, its name as people read it. */
export function indexedHtml({ lang, html }: BuiltPage): string {
  const title = titleOf(html).replaceAll('"', '&quot;')
  const said = withStops(lang, mainOf(html).replace(/^.*?<\/h1>/s, ''))
  const text = `<h1 data-pagefind-weight="8">${headingOf(html)}</h1>${said}`.replaceAll(
    '<div class="cites">',
    '<div class="cites" data-pagefind-weight="0.2">',
  )
  const body = lang === 'zh' ? text.replace(/>([^<]+)/g, (_, words: string) => `>${apart(words)}`) : text
  return `<!doctype html><html lang="${lang}"><body data-pagefind-body data-pagefind-meta="title[data-title]" data-title="${title}">${body}</body></html>`
}

export type SearchIndex = {
  /** Takes up a page, if it can be searched. */
  add(page: BuiltPage): Promise<void>
  /** @returns how many pages it holds. */
  write(folder: string): Promise<number>
}

export async function startSearchIndex(): Promise<SearchIndex> {
  const { index, errors } = await createIndex({})
  if (index === undefined) throw new Error(`Pagefind did not start: ${errors.join(', ')}`)
  let count = 0
  return {
    async add(page) {
      if (isSingleChecklist(page.path) || isSearch(page)) return
      const added = await index.addHTMLFile({ url: page.path, content: indexedHtml(page) })
      if (added.errors.length > 0) throw new Error(`Pagefind refused ${page.path}: ${added.errors.join(', ')}`)
      count += 1
    },
    async write(folder) {
      const { files } = await index.getFiles()
      for (const { path, content } of files.filter((file) => isServed(file.path))) {
        const file = join(folder, 'pagefind', path)
        mkdirSync(dirname(file), { recursive: true })
        writeFileSync(file, content)
      }
      await close()
      return count
    },
  }
}
