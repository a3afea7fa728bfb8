/** How many bytes of packed script the signed-in list loads before it is there: the entry, the list, one language's words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

export function firstLoad(webRoot: string): number | undefined {
  const page = join(webRoot, 'index.html')
  if (!existsSync(page)) return undefined
  const assets = join(webRoot, 'assets')
  const files = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const entry = /assets\/(index-[^"]+\.js)/.exec(readFileSync(page, 'utf8'))?.[1]
  const list = files.find((name) => name.startsWith('CasesPage-'))
  const words = files
    .filter((name) => /^(zh|en)-/.test(name))
    .toSorted((a, b) => size(join(assets, b)) - size(join(assets, a)))[0]
  const loaded = new Set<string>()
  for (const name of [entry, list, words]) if (name !== undefined) follow(assets, name, loaded)
  return [...loaded].reduce((sum, name) => sum + size(join(assets, name)), 0)
}

const size = (path: string) => gzipSync(readFileSync(path), { level: 9 }).length

function follow(assets: string, name: string, loaded: Set<string>): void {
  if (loaded.has(name)) return
  loaded.add(name)
  for (const [, next] of readFileSync(join(assets, name), 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
  ))
    if (next !== undefined) follow(assets, next, loaded)
}
