/** An agency's own templates: one for a kind of document, sealed with the house's key. */
import type { Transaction } from 'kysely'
import type { Act } from '../command/transaction.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'

export type OwnTemplate = { readonly name: string; readonly content: Buffer }
type Sealed = { name: string; docx: string }

const placeOf = (kind: string) => ({ table: 'document_templates', column: 'template', row: kind })

export async function placeTemplate(act: Act, kind: string, { name, content }: OwnTemplate): Promise<void> {
  const { trx, house, at, actor } = act
  const text = JSON.stringify({ name, docx: content.toString('base64') } satisfies Sealed)
  const template = await house.vault.seal(trx, { scope: 'house', place: placeOf(kind), text, at })
  const row = {
    template,
    bytes: content.length,
    placed_at: at,
    placed_by: actor.kind === 'user' ? actor.id : actor.kind,
  }
  await trx
    .insertInto('document_templates')
    .values({ kind, ...row })
    .onConflict((oc) => oc.column('kind').doUpdateSet(row))
    .execute()
}

export async function removeTemplate(trx: Transaction<DB>, kind: string): Promise<boolean> {
  const { numDeletedRows } = await trx.deleteFrom('document_templates').where('kind', '=', kind).executeTakeFirst()
  return numDeletedRows > 0n
}

export async function findTemplate(trx: Transaction<DB>, vault: Vault, kind: string): Promise<OwnTemplate | undefined> {
  const row = await trx.selectFrom('document_templates').select('template').where('kind', '=', kind).executeTakeFirst()
  if (!row) return undefined
  const { name, docx } = JSON.parse(await vault.open(trx, placeOf(kind), row.template)) as Sealed
  return { name, content: Buffer.from(docx, 'base64') }
}

/** Which kinds the agency writes in its own words, and since when. */
export async function listTemplates(trx: Transaction<DB>) {
  return trx.selectFrom('document_templates').select(['kind', 'bytes', 'placed_at']).orderBy('kind').execute()
}
