/** The built pages as text, for what is made of them after the build: read once, in a fixed order. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type BuiltPage = {
  /** Its address inside the site: `/zh/rules/`. */
  readonly path: string
  readonly lang: 'zh' | 'en'
  readonly html: string
}

/** A checklist of one nature in one province: thousands that say nearly the same. */
export function isSingleChecklist(path: string): boolean {
  return /\/guides\/[^/]+\/(?!(?:questions|forms)\/)[^/]+\/[^/]+\/$/.test(path)
}

/** A page of one language; the root and the page of 404 have none. */
export function pageOf(file: string, html: string): BuiltPage | undefined {
  const lang = /^(zh|en)\/(?:.*\/)?index\.html$/.exec(file)?.[1] as BuiltPage['lang'] | undefined
  return lang && { path: `/${file.slice(0, -'index.html'.length)}`, lang, html }
}

export function* builtPages(folder: string): Generator<BuiltPage> {
  for (const file of globSync('{zh,en}/**/index.html', { cwd: folder }).toSorted()) {
    const page = pageOf(file, readFileSync(join(folder, file), 'utf8'))
    if (page !== undefined) yield page
  }
}

/** What stands between the tags of the text itself. */
export function mainOf(html: string): string {
  const start = html.indexOf('<main')
  return html.slice(html.indexOf('>', start) + 1, html.lastIndexOf('</main>'))
}

export function headingOf(html: string): string {
  return (/<h1[^>]*>(.*?)<\/h1>/s.exec(html)?.[1] ?? '').replace(/<[^>]*>/g, '').trim()
}

/** As it stands at the head of a window, without the name of the site. */
export function titleOf(html: string): string {
  return (/<title>(.*?)<\/title>/s.exec(html)?.[1] ?? '').replace(/ · [^·]*$/, '')
}
