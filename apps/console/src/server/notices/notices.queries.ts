/** What was told to whom in a case, its words opened. */
import type { Instant } from '@beian/domain/vocabulary'
import { type Keeping, openJson } from '../cases/keeping.ts'
import type { NoticeTable } from './notices.table.ts'

export type NoticeWords = { readonly whom: string; readonly what: string }
export type NoticeRow = NoticeWords & {
  readonly id: string
  readonly how: NoticeTable['how']
  readonly at: Instant
  readonly recordedAt: Instant
}

export const placeOfNotice = (id: string) => ({ table: 'notices', column: 'words', row: id })

export async function readNotices(keeping: Keeping): Promise<readonly NoticeRow[]> {
  const rows = await keeping.trx
    .selectFrom('notices')
    .selectAll()
    .where('case_id', '=', keeping.caseId)
    .where('withdrawn_at', 'is', null)
    .orderBy('at', 'desc')
    .execute()
  const told: NoticeRow[] = []
  for (const { id, how, at, recorded_at: recordedAt, words } of rows) {
    const opened = await openJson<NoticeWords>(keeping, placeOfNotice(id), words)
    told.push({ id, how, at, recordedAt, whom: opened?.whom ?? '', what: opened?.what ?? '' })
  }
  return told
}
