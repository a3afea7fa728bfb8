/** The words around a place of the source, so that a reader finds it again without counting lines. */
import { offsetOf } from './offset.ts'

const BEFORE = 24
const AFTER = 72

/** One line, cut at both ends; white space is drawn together. */
export function excerptAt(source: string, path: string): string {
  const at = offsetOf(source, path)
  const start = source.lastIndexOf('\n', at - 1) + 1
  const end = source.indexOf('\n', at)
  const from = Math.max(start, at - BEFORE)
  const to = Math.min(end === -1 ? source.length : end, at + AFTER)
  const words = source.slice(from, to).replace(/\s+/g, ' ').trim()
  return `${from > start ? '…' : ''}${words}${to < (end === -1 ? source.length : end) ? '…' : ''}`
}
