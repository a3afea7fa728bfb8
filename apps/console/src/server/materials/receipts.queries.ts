/** Receipts as rows; the file itself stands in `files`, and is known by the hash of its ciphertext. */
import type { Receipt, Remark } from '@beian/domain/casework'
import type { Selectable } from 'kysely'
import { type Keeping, openJson, sealJson } from '../cases/keeping.ts'
import { type FileRow, placeOfName } from '../files/files.queries.ts'
import type { ReceiptTable } from './receipts.table.ts'

const placeOfComment = (id: string) => ({ table: 'receipts', column: 'comment', row: id })

export type NewReceipt = { receipt: Receipt; fileId: string; place: number }

export async function addReceipt({ trx, caseId, clientId }: Keeping, added: NewReceipt): Promise<void> {
  const { receipt, fileId: file_id, place } = added
  const { id, requirement, material, receivedAt: received_at, state } = receipt
  const given = { id, case_id: caseId, client_id: clientId, place, requirement, material, file_id, state, received_at }
  await trx
    .insertInto('receipts')
    .values({ ...given, comment: null, judged_at: null })
    .execute()
}

/** Writes how a receipt stands now. */
export async function judgeReceipt(keeping: Keeping, receipt: Receipt): Promise<void> {
  const { id, state, comment, judgedAt } = receipt
  const sealed = await sealJson(keeping, placeOfComment(id), comment ?? null)
  await keeping.trx
    .updateTable('receipts')
    .set({ state, comment: sealed, judged_at: judgedAt ?? null })
    .where('case_id', '=', keeping.caseId)
    .where('id', '=', id)
    .execute()
}

/** To another row of the checklist, as it stands there. */
export async function moveReceipt(keeping: Keeping, receipt: Receipt): Promise<void> {
  const { id, requirement, material } = receipt
  await judgeReceipt(keeping, receipt)
  await keeping.trx
    .updateTable('receipts')
    .set({ requirement, material })
    .where('case_id', '=', keeping.caseId)
    .where('id', '=', id)
    .execute()
}

export async function countReceipts({ trx, caseId }: Keeping): Promise<number> {
  const row = await trx
    .selectFrom('receipts')
    .select((eb) => eb.fn.countAll<number>().as('count'))
    .where('case_id', '=', caseId)
    .executeTakeFirstOrThrow()
  return Number(row.count)
}

type File = Pick<FileRow, 'media_type' | 'bytes' | 'blob'> & { file_name: Buffer }
type Row = Omit<Selectable<ReceiptTable>, 'client_id' | 'place'> & File

/** The receipts, and which file each of them is. */
export async function readReceipts(
  keeping: Omit<Keeping, 'at'>,
): Promise<{ receipts: readonly Receipt[]; fileIds: ReadonlyMap<string, string> }> {
  const rows = await keeping.trx
    .selectFrom('receipts')
    .innerJoin('files', 'files.id', 'receipts.file_id')
    .select(['receipts.id', 'case_id', 'requirement', 'material', 'file_id', 'state', 'comment'])
    .select(['receipts.received_at', 'judged_at', 'media_type', 'bytes', 'blob', 'files.name as file_name'])
    .where('case_id', '=', keeping.caseId)
    .orderBy('place')
    .execute()
  const receipts: Receipt[] = []
  for (const row of rows) receipts.push(await receiptOf(keeping, row))
  return { receipts, fileIds: new Map(rows.map((row) => [row.id, row.file_id])) }
}

async function receiptOf(keeping: Omit<Keeping, 'at'>, row: Row): Promise<Receipt> {
  const { id, requirement, material, state, received_at: receivedAt, judged_at: judgedAt } = row
  const comment = await openJson<Remark>(keeping, placeOfComment(id), row.comment)
  const name = await keeping.vault.open(keeping.trx, placeOfName(row.file_id), row.file_name)
  return {
    id,
    requirement,
    material,
    file: { name, type: row.media_type, size: row.bytes, hash: row.blob },
    receivedAt,
    state,
    ...(comment === undefined ? {} : { comment }),
    ...(judgedAt === null ? {} : { judgedAt }),
  }
}
