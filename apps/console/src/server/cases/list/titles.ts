/** What the procedures and stages of a page are called, once each: the pages need not load the book for it. */
import { type Procedure, procedures } from '@beian/domain/rulebook'
import type { ProcedureId, Text } from '@beian/domain/vocabulary'

const described: { readonly [P in ProcedureId]?: Procedure } = procedures

/** By `procedure` and by `procedure/stage`. */
export function titlesOf(
  rows: readonly { procedure: ProcedureId; stage: string }[],
): readonly (readonly [string, Text])[] {
  const titles = new Map<string, Text>()
  for (const { procedure, stage } of rows) {
    const known = described[procedure]
    const title = known?.stages.find(({ id }) => id === stage)?.title
    titles.set(procedure, known?.title ?? same(procedure))
    titles.set(`${procedure}/${stage}`, title ?? same(stage))
  }
  return [...titles]
}

const same = (id: string): Text => ({ zh: id, en: id })
