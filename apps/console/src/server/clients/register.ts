/**
 * 台账 A client's principals, what each runs, under which names and numbers, over all its cases. The same principal, service
 * or domain name in several cases is one here; what the newest case says of it holds.
 */
import type { Facts } from '@beian/domain/vocabulary'
import type { Kysely } from 'kysely'
import type { DB } from '../db/tables.ts'
import { domainNamesAlsoAt, principalsAlsoAt } from './also-at.ts'
import {
  type CaseOf,
  casesOf,
  type Listed,
  type NumberRow,
  numbersOf,
  type SubjectRow,
  subjectsOf,
} from './register-rows.ts'

type Rows = { readonly [N in Listed]: readonly SubjectRow[] } & { readonly numbers: readonly NumberRow[] }

/** Rows of the same thing, the newest first. */
type Same = readonly [SubjectRow, ...SubjectRow[]]

function grouped(rows: readonly SubjectRow[], keyOf: (row: SubjectRow) => string): readonly Same[] {
  const groups = new Map<string, [SubjectRow, ...SubjectRow[]]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return [...groups.values()]
}

const named = (text: string | undefined) => (text ?? '').normalize('NFKC').replaceAll(/\s/g, '').toLowerCase()

const principalKey = ({ caseId, facts }: SubjectRow) =>
  facts['principal.documentNumber'] ?? (named(facts['principal.name']) || caseId)
const serviceKey = ({ caseId, id, facts }: SubjectRow) =>
  `${facts['service.form'] ?? ''} ${named(facts['service.name']) || `${caseId} ${id}`}`

export async function registerOfClient(db: Kysely<DB>, client: string) {
  const cases = await casesOf(db, client)
  const rows: Rows = {
    principal: await subjectsOf(db, 'principal', cases),
    person: await subjectsOf(db, 'person', cases),
    service: await subjectsOf(db, 'service', cases),
    'domain-name': await subjectsOf(db, 'domain-name', cases),
    numbers: await numbersOf(db, cases),
  }
  const told = grouped(rows.principal.filter(isNamed), principalKey).map((same) => principalOf(same, rows, cases))
  return { principals: told, alsoAt: await alsoAt(db, client, rows) }
}

const isNamed = ({ facts }: SubjectRow) => facts['principal.name'] !== undefined

async function alsoAt(db: Kysely<DB>, except: string, rows: Rows) {
  const codes = rows.principal.flatMap(({ facts }) => facts['principal.documentNumber'] ?? [])
  const names = rows['domain-name'].flatMap(({ facts }) => facts['domainName.name'] ?? [])
  return [
    ...(await principalsAlsoAt(db, { values: codes, except })),
    ...(await domainNamesAlsoAt(db, { values: names, except })),
  ]
}

function principalOf(same: Same, rows: Rows, cases: readonly CaseOf[]) {
  const known = newest(same)
  const ids = same.map(({ caseId }) => caseId)
  const here = (row: { caseId: string }) => ids.includes(row.caseId)
  return {
    name: known['principal.name'] ?? '',
    documentNumber: known['principal.documentNumber'] ?? null,
    province: known['principal.province'] ?? null,
    nature: known['principal.nature'] ?? null,
    numbers: numbersFor(same, rows.numbers),
    from: same[0],
    cases: cases.filter(({ id }) => ids.includes(id)),
    persons: grouped(rows.person.filter(here), ({ caseId, id, facts }) => facts['person.name'] ?? `${caseId} ${id}`)
      .filter(([{ facts }]) => facts['person.name'] !== undefined)
      .map((person) => ({ name: newest(person)['person.name'] ?? '', roles: newest(person)['person.roles'] ?? [] })),
    services: grouped(rows.service.filter(here), serviceKey)
      .map((service) => serviceOf(service, rows))
      .filter(({ name, domainNames }) => name !== null || domainNames.length > 0),
  }
}

function serviceOf(same: Same, rows: Rows) {
  const known = newest(same)
  const names = rows['domain-name'].filter(({ caseId, service }) =>
    same.some((one) => one.caseId === caseId && one.id === service),
  )
  return {
    name: known['service.name'] ?? null,
    form: known['service.form'] ?? null,
    homePage: known['service.homePage'] ?? null,
    accessProvider: known['service.accessProvider'] ?? null,
    ipRanges: known['service.ipRanges'] ?? [],
    numbers: numbersFor(same, rows.numbers),
    cases: [...new Set(same.map(({ caseId }) => caseId))],
    domainNames: grouped(names, ({ caseId, id, facts }) => facts['domainName.name'] ?? `${caseId} ${id}`).flatMap(
      (name) => {
        const { 'domainName.name': text, 'domainName.expires': expires = null } = newest(name)
        return text === undefined ? [] : [{ name: text, expires }]
      },
    ),
  }
}

/** What the newest case says; what only an older one knows is kept. */
function newest(same: Same): Facts {
  return Object.assign({}, ...same.toReversed().map(({ facts }) => facts)) as Facts
}

/** Each number once, with the case that brought it. */
function numbersFor(same: Same, numbers: readonly NumberRow[]) {
  const own = numbers.filter(({ caseId, subject }) => same.some((one) => one.caseId === caseId && one.id === subject))
  return [...new Map(own.map(({ caseId, kind, number }) => [number, { number, kind, case: caseId }])).values()]
}
