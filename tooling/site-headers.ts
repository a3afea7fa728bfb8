// Reads a `_headers` file, the form in which static hosts take a site's headers:
// a path pattern at the margin, its headers indented below it, `#` for remarks.

export type HeaderRule = { readonly pattern: string; readonly headers: readonly (readonly [string, string])[] }

export function parseHeaders(text: string): readonly HeaderRule[] {
  const rules: { pattern: string; headers: [string, string][] }[] = []
  for (const line of text.split(/\r?\n/)) {
    const words = line.trim()
    if (words === '' || words.startsWith('#')) continue
    if (!/^\s/.test(line)) rules.push({ pattern: words, headers: [] })
    else rules.at(-1)?.headers.push(split(words))
  }
  return rules
}

function split(words: string): [string, string] {
  if (words.startsWith('! ')) return [words.slice(2).trim(), TAKEN_BACK]
  const colon = words.indexOf(':')
  return [words.slice(0, colon).trim(), words.slice(colon + 1).trim()]
}

/**
 * The headers of every rule that matches; a later rule wins over an earlier one. `*` stands for any text, and a name after
 * `! ` takes back what earlier rules gave: hosts that would send both need it.
 */
export function headersFor(rules: readonly HeaderRule[], path: string): readonly (readonly [string, string])[] {
  const given = rules.filter(({ pattern }) => matches(pattern, path)).flatMap(({ headers }) => headers)
  return given.reduce<readonly (readonly [string, string])[]>(
    (kept, header) => (header[1] === TAKEN_BACK ? kept.filter(([name]) => name !== header[0]) : [...kept, header]),
    [],
  )
}

const TAKEN_BACK = ''

function matches(pattern: string, path: string): boolean {
  const [first = '', ...rest] = pattern.split('*')
  if (rest.length === 0) return path === pattern
  const last = rest.pop() ?? ''
  if (!path.startsWith(first) || !path.endsWith(last) || path.length < first.length + last.length) return false
  let at = first.length
  for (const part of rest) {
    const found = path.indexOf(part, at)
    if (found < 0 || found + part.length > path.length - last.length) return false
    at = found + part.length
  }
  return true
}
