/**
 * PDF (ISO 32000): whole from its head to its end mark, not locked, and without what acts by itself. Names are looked for
 * outside the streams and inside compressed object streams, where writers put them; a courtesy to whoever opens the
 * file later, not a proof: it is never opened on the server, and the browser gets it only to save.
 */
import { inflateSync } from 'node:zlib'
import { type Refusal, refuse } from '../problems.ts'

/** Scripts, programs to start, files inside the file, forms with scripts. */
const active = /\/(?:JavaScript|JS|Launch|EmbeddedFiles?|RichMedia|XFA)(?=[\s/<>()[\]%]|$)/
const locked = /\/Encrypt(?=[\s/<>()[\]%]|$)/
const largestInflated = 32 * 1024 * 1024

export function judgePdf(content: Buffer): Refusal | undefined {
  const text = content.toString('latin1')
  if (!text.startsWith('%PDF-')) return refuse('file-damaged')
  const end = text.lastIndexOf('%%EOF')
  if (end === -1 || text.lastIndexOf('startxref', end) === -1) return refuse('file-damaged')
  const { outside, lists } = split(content, text)
  const inside = inflateAll(lists)
  const names = withoutEscapes(outside)
  if (locked.test(names)) return refuse('pdf-locked')
  if (!inside) return refuse('pdf-overblown')
  return active.test(names) || inside.some((part) => active.test(withoutEscapes(part)))
    ? refuse('pdf-active')
    : undefined
}

/** Everything but the streams' bodies, and the bodies of the object streams. */
function split(content: Buffer, text: string): { outside: string; lists: Buffer[] } {
  const outside: string[] = []
  const lists: Buffer[] = []
  const opening = /\bstream\r?\n/g
  let from = 0
  for (let match = opening.exec(text); match; match = opening.exec(text)) {
    const body = match.index + match[0].length
    const close = text.indexOf('endstream', body)
    if (close === -1) break
    const before = text.slice(from, match.index)
    outside.push(before)
    if (/\/ObjStm\b/.test(before.slice(before.lastIndexOf(' obj') + 1))) lists.push(content.subarray(body, close))
    from = close
    opening.lastIndex = close
  }
  outside.push(text.slice(from))
  return { outside: outside.join('\n'), lists }
}

/** Undefined when they inflate to more than any honest file does. */
function inflateAll(lists: readonly Buffer[]): string[] | undefined {
  const inflated: string[] = []
  let room = largestInflated
  for (const list of lists) {
    const text = inflate(list, room)
    room -= text?.length ?? room
    if (text === undefined || room <= 0) return undefined
    inflated.push(text)
  }
  return inflated
}

function inflate(body: Buffer, room: number): string | undefined {
  try {
    return inflateSync(body, { maxOutputLength: room }).toString('latin1')
  } catch (error) {
    if (error instanceof RangeError) return undefined
    // Not deflated: read as it stands.
    return body.toString('latin1')
  }
}

/** A name may be written with escapes: `/J#61vaScript`. */
function withoutEscapes(text: string): string {
  return text.replaceAll(/#([0-9a-fA-F]{2})/g, (_whole, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)))
}
