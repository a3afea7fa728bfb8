/** Several rules may say the same of one question: the sentence stands once, with each rule that says it. */
import type { OtherRow } from '../shape.ts'

export type Said = { row: OtherRow; refs: readonly string[] }

export function saidOnce(rows: readonly OtherRow[]): readonly Said[] {
  const sentence = ({ topic, text }: OtherRow) => JSON.stringify([topic, text])
  return [...Map.groupBy(rows, sentence).values()].flatMap(([row, ...same]) =>
    row ? [{ row, refs: [...new Set([row, ...same].map(({ ref }) => ref))] }] : [],
  )
}
