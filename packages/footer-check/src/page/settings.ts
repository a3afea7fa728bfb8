/** Settings (YAML, TOML, JSON, INI, front matter), line by line: values are strings that some template will show. */
import type { PageBuilder } from './builder.ts'
import { readMarkup } from './markup.ts'

const comment = /^\s*(?:#|;|\/\/)/
const markup = /<[a-z]/i

export function readSettings(
  stretch: { readonly source: string; readonly from: number; readonly to: number; readonly at: number },
  builder: PageBuilder,
): void {
  const { source, to, at } = stretch
  for (let from = stretch.from; from < to; ) {
    const found = source.indexOf('\n', from)
    const end = found === -1 || found > to ? to : found
    const line = source.slice(from, end)
    const offset = from + at
    if (comment.test(line)) builder.aside('comment', line, offset)
    else if (markup.test(line)) {
      const plain = line.replaceAll('\\"', '"').replaceAll('\\/', '/')
      builder.within('text', () =>
        readMarkup({ source: plain, from: 0, to: plain.length, at: offset, dialect: 'string' }, builder),
      )
    } else builder.bareAside('text', unescaped(line), offset)
    from = end + 1
  }
}

function unescaped(line: string): string {
  return line.replace(/\\u([\da-fA-F]{4})/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
}
