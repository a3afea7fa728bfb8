/** Digests of a person's mobiles and document, by which the register finds the same ones with another client. */
import type { Facts, Subject } from '@beian/domain/vocabulary'
import type { Keeping } from '../cases/keeping.ts'
import type { Vault } from '../crypto/vault.ts'
import type { PersonLookupTable } from './persons.table.ts'

export type Lookup = Pick<PersonLookupTable, 'kind' | 'digest'>

/** Values stand in their canonical form, as the catalogue's formats leave them. */
export function lookupsOf(vault: Vault, facts: Facts): readonly Lookup[] {
  const mobiles = facts['person.mobiles'] ?? []
  const document = facts['person.documentNumber']
  return [
    ...mobiles.map((mobile) => ({ kind: 'phone' as const, digest: vault.lookup('phone', mobile) })),
    ...(document === undefined
      ? []
      : [{ kind: 'document-number' as const, digest: vault.lookup('document-number', document) }]),
  ]
}

export async function writeLookups({ trx, vault, caseId }: Keeping, { id, facts }: Subject): Promise<void> {
  await trx.deleteFrom('person_lookups').where('case_id', '=', caseId).where('person_id', '=', id).execute()
  const rows = lookupsOf(vault, facts).map((lookup) => ({ case_id: caseId, person_id: id, ...lookup }))
  if (rows.length > 0) await trx.insertInto('person_lookups').values(rows).execute()
}
