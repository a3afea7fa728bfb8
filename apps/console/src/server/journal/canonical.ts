/** One way to write a value as text, so that a digest over it means the same everywhere: keys sorted, no spaces. */

export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain }

export function canonicalJson(value: Plain): string {
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`
  if (value === null || typeof value !== 'object') return JSON.stringify(value)
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return `{${entries.map(([key, item]) => `${JSON.stringify(key)}:${canonicalJson(item)}`).join(',')}}`
}
