/** 输出 Writes answers in large pieces, but never later than the input that caused them; waits for a slow reader. */
import type { Writable } from 'node:stream'

const PIECE = 1 << 16

export type Writer = { write(text: string): Promise<void>; flush(): Promise<void> }

export function writerTo(stream: Writable): Writer {
  let [pending, scheduled] = ['', false]
  const flush = async () => {
    const text = pending
    pending = ''
    if (text !== '') await new Promise<void>((resolve) => stream.write(text, () => resolve()))
  }
  const soon = () => {
    scheduled = false
    void flush()
  }
  return {
    flush,
    async write(text) {
      pending += text
      if (pending.length >= PIECE) return flush()
      if (!scheduled) setImmediate(soon)
      scheduled = true
    },
  }
}
