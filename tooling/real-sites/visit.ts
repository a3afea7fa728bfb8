/** One tool and one footer: the site is made, built, opened, looked at and checked. Answers what is wrong. */
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { type SnippetFormat, snippetFormats } from '@beian/domain/snippets'
import type { Browser } from 'playwright-core'
import { badge } from './badge.ts'
import { type Case, shownBy } from './cases.ts'
import type { Recipe, Served } from './recipe.ts'
import { checkPage, snippetOf } from './workshop/beian.ts'
import { type Opened, openPage } from './workshop/browser.ts'
import { look } from './workshop/eyes.ts'
import type { Room } from './workshop/room.ts'
import { serveFolder } from './workshop/serving.ts'

const pictures = process.env['BEIAN_PICTURES']

export type Visit = { readonly seen: readonly string[]; readonly checked: readonly string[] }
export type Site = { readonly recipe: Recipe; readonly room: Room; readonly footer: Case }

/** Throws where the tool refuses to build the site. */
export async function visit(browser: Browser, site: Site): Promise<Visit> {
  const served = await build(site)
  const seen: string[] = []
  const checked: string[] = []
  try {
    for (const path of site.recipe.paths ?? ['/']) {
      const opened = await openPage(browser, `http://${site.footer.host}:${served.port}${path}`)
      const found = await judge(opened, site, path)
      seen.push(...found.seen)
      checked.push(...found.checked)
      await opened.close()
    }
    return { seen, checked }
  } finally {
    await served.close()
  }
}

async function build({ recipe, room, footer }: Site): Promise<Served> {
  const snippet = await snippetOf(recipe.format, footer.options)
  const paste = { snippet, host: footer.host }
  room.sweep()
  room.write({ ...recipe.files(paste), [join(recipe.publicFolder, 'beian.png')]: badge })
  for (const command of recipe.build ?? []) await room.run(command)
  return typeof recipe.serve === 'string' ? serveFolder(room, recipe.serve) : recipe.serve(room, paste)
}

async function judge({ page, source, errors }: Opened, { recipe, room, footer }: Site, path: string): Promise<Visit> {
  const format: SnippetFormat = snippetFormats[recipe.format]
  const shown = shownBy(footer, format)
  const badge = footer.badge && format.accepts.includes('badge')
  const seen = [...(await look(page, { ...footer, badge }, shown)), ...((await recipe.also?.(page)) ?? [])]
  if (pictures) await picture(page, `${recipe.format}-${footer.host}${path.replaceAll('/', '-')}`)
  room.write({ 'seen.html': recipe.byScript ? await page.content() : source })
  const numbers = shown.map(({ number }) => number)
  return { seen: [...seen, ...errors], checked: await checkPage(join(room.folder, 'seen.html'), numbers) }
}

async function picture(page: Opened['page'], name: string): Promise<void> {
  mkdirSync(String(pictures), { recursive: true })
  await page.screenshot({ path: join(String(pictures), `${name}.png`) })
}
