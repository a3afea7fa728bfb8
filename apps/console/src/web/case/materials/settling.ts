/** Which facts of the form, once filled in, settle most of what is still open. */
import type { FactKey } from '@beian/domain/vocabulary'
import type { CasePage, OpenRow } from '../shape.ts'

type Settles = { readonly subject: string; readonly key: FactKey; readonly questions: number }
type Asked = Pick<CasePage['intake'][number], 'entries'>

const most = 4

export function settling(intake: readonly Asked[], open: readonly Pick<OpenRow, 'needs'>[]): readonly Settles[] {
  const count = (key: FactKey) => open.filter(({ needs }) => needs.includes(key)).length
  const unfilled = intake.flatMap(({ entries }) =>
    entries.flatMap(({ subject, fields }) =>
      fields.filter(({ state }) => state !== 'known').map(({ key }) => ({ subject, key, questions: count(key) })),
    ),
  )
  // Of several persons or services the first stands for all.
  const first = unfilled.filter(({ key }, place) => unfilled.findIndex((one) => one.key === key) === place)
  return first
    .filter(({ questions }) => questions > 0)
    .sort((a, b) => b.questions - a.questions)
    .slice(0, most)
}
