/** How many bytes of packed script the signed-in list loads before it is there: the entry, the list, one language's words. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gzipSync } from 'node:zlib'

type Loaded = { readonly name: string; readonly bytes: number }

export function firstLoad(webRoot: string): { bytes: number; files: readonly Loaded[] } | undefined {
  const page = join(webRoot, 'index.html')
  if (!existsSync(page)) return undefined
  const assets = join(webRoot, 'assets')
  const names = readdirSync(assets).filter((name) => name.endsWith('.js'))
  const size = (name: string) => gzipSync(readFileSync(join(assets, name)), { level: 9 }).length
  const bySize = (a: string, b: string) => size(b) - size(a)
  const entry = /assets\/(index-[^"]+\.js)/.exec(readFileSync(page, 'utf8'))?.[1]
  const begins = [
    entry,
    names.find((name) => name.startsWith('CasesPage-')),
    names.find((name) => name.startsWith('Toolbar-')),
    names.filter((name) => /^(zh|en)-/.test(name)).toSorted(bySize)[0],
  ]
  const loaded = new Set<string>()
  for (const name of begins) if (name !== undefined) follow(assets, name, loaded)
  const files = [...loaded].toSorted(bySize).map((name) => ({ name, bytes: size(name) }))
  return { bytes: files.reduce((sum, { bytes }) => sum + bytes, 0), files }
}

function follow(assets: string, name: string, loaded: Set<string>): void {
  if (loaded.has(name)) return
  loaded.add(name)
  for (const [, next] of readFileSync(join(assets, name), 'utf8').matchAll(
    /(?:from|import)\s*["']\.\/([^"']+\.js)["']/g,
  ))
    if (next !== undefined) follow(assets, next, loaded)
}
