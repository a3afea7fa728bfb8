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
import { noonOf } from '@beian/domain/reading'
import type { Rulebook } from '@beian/domain/rulebook'
import { dayOf, isDay, type ProcedureId, type ProvinceId } from '@beian/domain/vocabulary'
import * as to from '../../addresses.ts'
import type { ChecklistData, ProvinceData } from '../../book/finder.ts'
import { load } from '../load.ts'

/** The key that names the procedure, and the key of a past day whose law is asked. */
const DO = 'do'
const ON = 'on'

export type Checklist = Awaited<ReturnType<typeof loadChecklist>>

/** Undefined where the address names no procedure. */
export async function loadChecklist(address: string) {
  const params = new URLSearchParams(address)
  const named = params.get(DO) ?? ''
  if (!/^[a-z-]+$/.test(named)) return undefined
  const data = await load<ChecklistData>(to.checklistData(named))
  const { questions, procedure, excerpt, parts, events } = data
  const on = params.get(ON) ?? ''
  const past = isDay(on) && on < dayOf(data.at)
  const at = past ? noonOf(on) : data.at
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
    today: dayOf(data.at),
    past,
    procedure,
    parts,
    events,
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
