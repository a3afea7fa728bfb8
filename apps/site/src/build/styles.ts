/** One style sheet for each kind of page, with the rules its pages can use, in place of those the bundler cut by component. */
import { createHash } from 'node:crypto'
import { globSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { type BuiltPage, pageOf } from './html.ts'
import { noteHtml, noteScript, nothingUsed, type Used, usedRules } from './used-rules.ts'

type Kind = { readonly sheets: readonly string[]; readonly used: Used; readonly files: string[] }

const LINK = /<link rel="stylesheet" href="([^"]*)">/g
const LINK_WHOLE = /<link rel="stylesheet" href="[^"]*">/
/** Where the bundler puts what it made, and where the pages' own style sheets stand. */
const MADE = '_astro/'

/** The room, how deep within it, and whether a script runs there. */
function kindOf(file: string, scripts: readonly string[]): string {
  const [, room = 'home', ...rest] = file.split('/').slice(0, -1)
  return [room, ...rest.map(() => 'one'), ...(scripts.length > 0 ? ['script'] : [])].join('-')
}

const fileOf = (address: string) => address.slice(address.indexOf(MADE))

/** A script with all that it imports, now or later. */
function* textsOf(folder: string, file: string, seen: Set<string>): Generator<string> {
  if (seen.has(file)) return
  seen.add(file)
  const text = readFileSync(join(folder, file), 'utf8')
  yield text
  for (const [, other] of text.matchAll(/["'`]\.\/([\w.-]+\.js)["'`]/g)) yield* textsOf(folder, `${MADE}${other}`, seen)
}

function kindsIn(folder: string): ReadonlyMap<string, Kind> {
  const kinds = new Map<string, Kind>()
  for (const file of globSync('**/*.html', { cwd: folder }).toSorted()) {
    const html = readFileSync(join(folder, file), 'utf8')
    const scripts = [...html.matchAll(/<script[^>]* src="([^"]*)"/g)].map(([, src = '']) => src)
    const sheets = [...html.matchAll(LINK)].map(([, href = '']) => href)
    if (sheets.length === 0) continue
    const name = `${kindOf(file, scripts)} ${sheets.join(' ')}`
    const kind = kinds.get(name) ?? { sheets, used: nothingUsed(), files: [] }
    kinds.set(name, kind)
    kind.files.push(file)
    noteHtml(kind.used, html)
    const seen = new Set<string>()
    for (const src of scripts) for (const text of textsOf(folder, fileOf(src), seen)) noteScript(kind.used, text)
  }
  return kinds
}

function writeSheet(folder: string, { sheets, used }: Kind, name: string): string {
  const css = usedRules(sheets.map((href) => readFileSync(join(folder, fileOf(href)), 'utf8').trim()).join(''), used)
  const hash = createHash('sha256').update(css).digest('base64url').slice(0, 8)
  const address = `${sheets[0]?.slice(0, sheets[0].indexOf(MADE))}${MADE}${name}.${hash}.css`
  writeFileSync(join(folder, fileOf(address)), css)
  return address
}

/** @param next is given each page as it then stands. @returns how many style sheets the pages have. */
export async function writeStyles(folder: string, next: (page: BuiltPage) => Promise<void>): Promise<number> {
  const kinds = kindsIn(folder)
  const written = new Set<string>()
  for (const [name, kind] of kinds) {
    const address = writeSheet(folder, kind, name.slice(0, name.indexOf(' ')))
    written.add(address)
    for (const file of kind.files) {
      const html = readFileSync(join(folder, file), 'utf8')
      const [before = '', ...after] = html.split(LINK_WHOLE)
      const styled = `${before}<link rel="stylesheet" href="${address}">${after.join('')}`
      writeFileSync(join(folder, file), styled)
      const page = pageOf(file, styled)
      if (page !== undefined) await next(page)
    }
  }
  for (const { sheets } of kinds.values())
    for (const href of sheets) rmSync(join(folder, fileOf(href)), { force: true })
  return written.size
}
