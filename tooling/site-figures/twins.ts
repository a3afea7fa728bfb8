/** The Markdown twins of the built site: the same content for others to build. */
import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

export type Twin = {
  /** Its folder in the site: `zh/guides/first-filing`. */
  readonly path: string
  readonly title: string
  /** Without its heading, which others print from the title. */
  readonly body: string
}

/** @param most so many, drawn evenly from all; each with its twin in the other language. */
export function twinsIn(dist: string, most: number): readonly Twin[] {
  const paths = globSync('zh/**/index.md', { cwd: dist })
    .map((file) => file.slice('zh/'.length, -'/index.md'.length))
    .filter((path) => path !== '' && !path.includes('index.md'))
    .toSorted()
  const step = Math.max(1, paths.length / (most / 2))
  const drawn = Array.from({ length: Math.min(paths.length, most / 2) }, (_, at) => paths[Math.floor(at * step)] ?? '')
  const always = ['guides/first-filing', 'provinces/guangdong']
  const chosen = [...new Set([...always, ...drawn])].slice(0, most / 2)
  return chosen.flatMap((path) => ['zh', 'en'].map((lang) => twinAt(dist, `${lang}/${path}`)))
}

function twinAt(dist: string, path: string): Twin {
  const text = readFileSync(join(dist, path, 'index.md'), 'utf8')
  const title = /^# (.*)$/m.exec(text)?.[1] ?? path
  return { path, title: title.replace(/\\(.)/g, '$1'), body: text.replace(/^# .*\n/m, '') }
}

export const frontMatter = ({ title, body }: Twin): string => `---\ntitle: ${JSON.stringify(title)}\n---\n\n${body}`
