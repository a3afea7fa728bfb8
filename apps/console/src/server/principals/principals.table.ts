/** 主办单位 Who files: one in each case. Columns beside the facts are for searching. */
import type { Facts, ProvinceId } from '@beian/domain/vocabulary'
import type { SubjectColumns } from '../cases/cases.table.ts'

type Searched = {
  name: string | null
  province: ProvinceId | null
  /** 统一社会信用代码 An organisation's number is public; an individual's stands sealed with the person. */
  document_number: string | null
}

export type PrincipalTable = SubjectColumns & Searched

export function principalColumns(facts: Facts): Searched {
  return {
    name: facts['principal.name'] ?? null,
    province: (facts['principal.province'] as ProvinceId | undefined) ?? null,
    document_number: facts['principal.documentNumber'] ?? null,
  }
}
