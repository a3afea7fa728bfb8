/** 要检查的页面 Which files under a folder are pages or templates, which folders are never anybody's own, and which page is the home page. */
import { stat } from 'node:fs/promises'
import { basename, dirname, extname, relative } from 'node:path'
import { filesUnder } from '../input/questions.ts'
import type { Job } from './check.ts'

const endings = new Set(
  'html htm xhtml shtml php phtml jsp jspx asp aspx cshtml ejs hbs handlebars mustache njk twig liquid tpl ftl vm erb pug vue svelte astro jsx tsx js mjs ts md mdx markdown yml yaml toml'.split(
    ' ',
  ),
)
const foreign = new Set(['node_modules', '.git', '.hg', '.svn', 'vendor', 'bower_components', '.cache', 'coverage'])

const isPage = (path: string) => endings.has(extname(path).slice(1).toLowerCase()) && !/\.min\.\w+$|\.d\.ts$/.test(path)
const homes = /^(index|default|home)\.(x?html?|shtml)$/i

export type Wanted = {
  /** Every HTML page must have a number, not only a home page. */
  readonly everyPage: boolean
  /** It came from a list of changed files, where most are no home page. */
  readonly listed: boolean
}

/** A file is checked whatever it is called, as a home page where it was named; of a folder the pages, and its own index is the home page. */
export async function* pagesUnder(path: string, { everyPage, listed }: Wanted): AsyncGenerator<Job> {
  const isFolder = (await stat(path)).isDirectory()
  if (!isFolder) {
    const isHome = !listed || homes.test(path) || (everyPage && /html?$/i.test(path))
    yield { page: path, path, isHome }
    return
  }
  for await (const file of filesUnder(path, foreign)) {
    if (!isPage(file)) continue
    const isHome = dirname(relative(path, file)) === '.' && homes.test(basename(file))
    yield { page: file, path: file, isHome: isHome || (everyPage && /html?$/i.test(file)) }
  }
}
