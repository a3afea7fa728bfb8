/** 网站与服务 What is filed: a website, an App, a mini-program. */
import type { Facts } from '@beian/domain/vocabulary'
import type { SubjectColumns } from '../cases/cases.table.ts'

type Searched = { name: string | null; form: string | null }

export type ServiceTable = SubjectColumns & Searched

export function serviceColumns(facts: Facts): Searched {
  return { name: facts['service.name'] ?? null, form: facts['service.form'] ?? null }
}
