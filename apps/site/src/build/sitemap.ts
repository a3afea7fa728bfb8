/** The map of the site, each page with its twin; only where the host is known, because a map has whole addresses. */
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { abroad, folder as site } from '../place.ts'
import { builtPages } from './html.ts'

const base = site.slice(0, -1)
const codes = { zh: 'zh-CN', en: 'en' } as const

function entryOf(path: string): string {
  const twins = (['zh', 'en'] as const).map(
    (lang) =>
      `<xhtml:link rel="alternate" hreflang="${codes[lang]}" href="${abroad(base + path.replace(/^\/../, `/${lang}`))}"/>`,
  )
  return `<url><loc>${abroad(base + path)}</loc>${twins.join('')}</url>`
}

export function writeSitemap(folder: string): void {
  const entries = [...builtPages(folder)].map(({ path }) => entryOf(path))
  const head =
    '<?xml version="1.0" encoding="UTF-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml">'
  writeFileSync(join(folder, 'sitemap.xml'), `${head}\n${entries.join('\n')}\n</urlset>\n`)
}
