/** Pieces of Markdown: tables, lists that are folded, links to the file in which an entry of the book stands. */
import { readdirSync } from 'node:fs'
import type { Text } from '../src/vocabulary/text.ts'

const root = new URL('../', import.meta.url)

function line(cells: readonly (string | number)[]): string {
  return `| ${cells.map((cell) => String(cell).replaceAll('|', '\\|')).join(' | ')} |`
}

export function table(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}

export function folded(summary: string, body: string): string {
  return `<details>\n<summary>${summary}</summary>\n\n${body}\n\n</details>`
}

export function both({ zh, en }: Text): string {
  return zh === en ? zh : `${zh} · ${en}`
}

export function plural(count: number, noun: string): string {
  return `${count} ${count === 1 ? noun : `${noun}s`}`
}

const found = new Map<string, readonly string[]>()

function filesOf(folder: string): readonly string[] {
  const files = found.get(folder) ?? readdirSync(new URL(folder, root), { recursive: true, encoding: 'utf8' })
  found.set(folder, files)
  return files
}

/** Where the entry stands, however the folder is divided: `src/rulebook/topics/…/minimum-age.ts`. */
export function pathOf(folder: string, id: string): string {
  const file = filesOf(folder).find((path) => path === `${id}.ts` || path.endsWith(`/${id}.ts`))
  if (file === undefined) throw new Error(`No file of ${folder} is named ${id}`)
  return `${folder}/${file}`
}

export function linkTo(folder: string, id: string): string {
  return `[\`${id}\`](${pathOf(folder, id)})`
}
