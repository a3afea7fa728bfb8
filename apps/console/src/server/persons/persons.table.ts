/** 负责人 Persons in charge. Numbers and addresses are sealed; keyed digests find the same one with another client. */
import type { Facts } from '@beian/domain/vocabulary'
import type { SubjectColumns } from '../cases/cases.table.ts'
import type { LookupKind } from '../crypto/vault.ts'

type Searched = { name: string | null }

export type PersonTable = SubjectColumns & Searched

export function personColumns(facts: Facts): Searched {
  return { name: facts['person.name'] ?? null }
}

/** A digest of a mobile or a document, equal where the values are. */
export type PersonLookupTable = {
  case_id: string
  person_id: string
  kind: Extract<LookupKind, 'phone' | 'document-number'>
  digest: string
}
