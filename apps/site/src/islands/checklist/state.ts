/** The checklist of one procedure: its topics and the province's come as data, the answers stand in the address. */
import {
  answersIn,
  askedOf,
  bookOfExcerpt,
  factsOf,
  finderChecklist,
  paperChecks,
  queryOf,
  viewOfProcedure,
} from '@beian/domain/finder'
import type { Rulebook } from '@beian/domain/rulebook'
import type { ProcedureId, ProvinceId } from '@beian/domain/vocabulary'
import * as to from '../../addresses.ts'
import type { ChecklistData, ProvinceData } from '../../book/finder.ts'
import { load } from '../load.ts'

/** The key that names the procedure. */
const DO = 'do'

export type Checklist = Awaited<ReturnType<typeof loadChecklist>>

/** Undefined where the address names no procedure. */
export async function loadChecklist(address: string) {
  const params = new URLSearchParams(address)
  const named = params.get(DO) ?? ''
  if (!/^[a-z-]+$/.test(named)) return undefined
  const data = await load<ChecklistData>(to.checklistData(named))
  const { at, questions, procedure, excerpt, sections } = data
  const answers = answersIn(questions, params)
  const asked = askedOf(questions, answers)
  const facts = factsOf(asked, answers)
  const province = facts['principal.province'] as ProvinceId | undefined
  const local = province === undefined ? undefined : await load<ProvinceData>(to.provinceData(province))
  const whole = bookOfExcerpt(local === undefined ? excerpt : joined(excerpt, local), paperChecks)
  const book: Rulebook = { ...whole, procedures: { [procedure.id as ProcedureId]: procedure } }
  const view = viewOfProcedure(procedure, facts, at)
  const { items, open } = finderChecklist(book, book.topics, view)
  return {
    book,
    at,
    procedure,
    sections,
    questions,
    answers,
    asked,
    province,
    view,
    items,
    open,
    query: queryOf(questions, answers),
  }
}

function joined(excerpt: ChecklistData['excerpt'], local: ProvinceData): ChecklistData['excerpt'] {
  return {
    ...excerpt,
    provinces: local.provinces,
    sources: { ...local.sources, ...excerpt.sources },
    materials: { ...local.materials, ...excerpt.materials },
    facts: { ...local.facts, ...excerpt.facts },
    disputes: [...excerpt.disputes, ...local.disputes],
  }
}
