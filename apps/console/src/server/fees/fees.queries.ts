/** The lines of a case's quote as they are shown: own words opened, the book's in both languages. */
import type { Rulebook } from '@beian/domain/rulebook'
import type { Text } from '@beian/domain/vocabulary'
import type { Transaction } from 'kysely'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'
import type { Line } from './quote.ts'

export const placeOfTitle = (id: string) => ({ table: 'fee_lines', column: 'title', row: id })

type Reading = { readonly trx: Transaction<DB>; readonly vault: Vault; readonly rulebook: Rulebook }

export async function linesOf({ trx, vault, rulebook }: Reading, caseId: string): Promise<readonly Line[]> {
  const rows = await trx.selectFrom('fee_lines').selectAll().where('case_id', '=', caseId).orderBy('place').execute()
  const lines: Line[] = []
  for (const { id, rev, kind, fee, title, amount_fen: amountFen, on_success, paid_on: paidOn } of rows) {
    const known = rulebook.fees.find((one) => one.id === fee)
    const words =
      title === null ? (known?.title ?? same(fee ?? '')) : same(await vault.open(trx, placeOfTitle(id), title))
    lines.push({
      id,
      rev,
      kind,
      title: words,
      note: known?.note ?? null,
      amountFen,
      onSuccess: on_success === 1,
      paidOn,
    })
  }
  return lines
}

const same = (text: string): Text => ({ zh: text, en: text })

/** By which playbook the case is run, where somebody chose one. */
export async function playbookOf(trx: Transaction<DB>, caseId: string): Promise<string | undefined> {
  const row = await trx
    .selectFrom('plans')
    .select('playbook')
    .where('case_id', '=', caseId)
    .orderBy('number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row?.playbook
}
