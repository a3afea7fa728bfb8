/** 逐行 A stream as lines, in order, in bounded memory: LF or CRLF, with or without an end, whatever bytes stand between. */
import type { Readable } from 'node:stream'
import { StringDecoder } from 'node:string_decoder'

/** Nothing of ours is as long; what is longer is cut, and its rest passed over. */
export const LONGEST_LINE = 1 << 20

/** A byte-order mark in front is dropped. A line break at the very end opens no further line; an empty line is a line. */
export async function* linesOf(stream: Readable): AsyncGenerator<string> {
  const decoder = new StringDecoder('utf8')
  let [rest, isFirst] = ['', true]
  const clean = (line: string) => {
    const text = (isFirst && line.startsWith('\uFEFF') ? line.slice(1) : line).slice(0, LONGEST_LINE)
    isFirst = false
    return text.endsWith('\r') ? text.slice(0, -1) : text
  }
  for await (const chunk of stream) {
    const pieces = decoder.write(chunk as Buffer).split('\n')
    pieces[0] = rest + pieces[0]
    rest = (pieces.pop() as string).slice(0, LONGEST_LINE + 1)
    for (const line of pieces) yield clean(line)
  }
  rest += decoder.end()
  if (rest !== '') yield clean(rest)
}
