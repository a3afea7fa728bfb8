/** 重复 Which other clients have the same credit code or domain name. Both are public; cases that were given up do not count. */
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

export type AlsoAt = { readonly value: string; readonly client: { readonly id: string; readonly name: string } }

type Asked = { values: readonly string[]; except: string | undefined }

export function principalsAlsoAt(db: Reader, { values, except = '' }: Asked): Promise<readonly AlsoAt[]> {
  return told(
    db
      .selectFrom('principals')
      .innerJoin('cases', 'cases.id', 'principals.case_id')
      .innerJoin('clients', 'clients.id', 'cases.client_id')
      .select(['principals.document_number as value', 'clients.id', 'clients.name'])
      .distinct()
      .where('principals.document_number', 'in', values)
      .where('clients.id', '!=', except)
      .where('cases.given_up', '=', 0)
      .limit(100)
      .execute(),
  )
}

export function domainNamesAlsoAt(db: Reader, { values, except = '' }: Asked): Promise<readonly AlsoAt[]> {
  return told(
    db
      .selectFrom('domain_names')
      .innerJoin('cases', 'cases.id', 'domain_names.case_id')
      .innerJoin('clients', 'clients.id', 'cases.client_id')
      .select(['domain_names.name as value', 'clients.id', 'clients.name'])
      .distinct()
      .where('domain_names.name', 'in', values)
      .where('clients.id', '!=', except)
      .where('cases.given_up', '=', 0)
      .limit(100)
      .execute(),
  )
}

async function told(rows: Promise<readonly { value: string | null; id: string; name: string }[]>) {
  return (await rows).map(({ value, ...client }) => ({ value: value ?? '', client }))
}
