/** 域名 Domain names, each below its service. */
import type { Facts } from '@beian/domain/vocabulary'
import type { SubjectColumns } from '../cases/cases.table.ts'

type Searched = { name: string | null }

export type DomainNameTable = SubjectColumns & Searched & { service_id: string | null }

export function domainNameColumns(facts: Facts): Searched {
  return { name: facts['domainName.name'] ?? null }
}
