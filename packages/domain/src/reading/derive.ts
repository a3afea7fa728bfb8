/** 推导 Facts nobody is asked, because others already say them. */
import { addYears } from '../calendar/index.ts'
import { provinceMarks, residentId } from '../numbers/index.ts'
import type { Day } from '../vocabulary/day.ts'
import type { Contact, FactKey, FactValue } from '../vocabulary/facts/index.ts'
import { dayOf } from '../vocabulary/instant.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { CaseView } from './case-view.ts'
import { comparisons } from './derive-comparisons.ts'

const mainlandDocuments: readonly string[] = [
  'resident-id',
  'hong-kong-macau-residence-permit',
  'taiwan-residence-permit',
]

type Derivation = (view: CaseView, subject: Subject) => FactValue | undefined

const derivations: { readonly [K in FactKey]?: Derivation } = {
  'principal.kind': (_, { facts }) => {
    const nature = facts['principal.nature']
    return nature === undefined ? undefined : nature === 'individual' ? 'individual' : 'organisation'
  },
  'principal.fromElsewhere': (view, { facts }) => {
    const number = personWith(view, 'principal-in-charge')?.facts['person.documentNumber']
    const parsed = number === undefined ? undefined : residentId.parse(number)
    const home = provinceMarks.find((row) => row.province === facts['principal.province'])
    return parsed?.ok && home ? !parsed.parts.region.startsWith(home.gb) : undefined
  },
  'principal.foreignInvested': (_, { facts }) => {
    const share = facts['principal.foreignShare']
    return share === undefined ? undefined : share > 0
  },
  'person.bornOn': (_, { facts }) => {
    const parsed = residentId.parse(facts['person.documentNumber'] ?? '')
    return parsed.ok ? parsed.parts.bornOn : undefined
  },
  'person.age': (view, person) => {
    const bornOn = person.facts['person.bornOn'] ?? derived(view, person, 'person.bornOn')
    return bornOn === undefined ? undefined : fullYears(bornOn as Day, dayOf(view.at))
  },
  'person.foreign': (_, { facts }) => {
    const document = facts['person.documentType']
    return document === undefined ? undefined : !mainlandDocuments.includes(document)
  },
  /** Names on record since before 2018 are not checked again (notice 264 of 2017, source huawei-filing-knowledge-base). */
  'domainName.checked': (_, { facts }) => facts['domainName.filedBefore2018'] !== true,
  'service.domainNameCount': (view, { id }) =>
    view.subjects.filter((one) => one.noun === 'domain-name' && one.parent === id).length,
  'case.serviceCount': (view) => view.subjects.filter((one) => one.noun === 'service').length,
  'case.domainNameCount': (view) => view.subjects.filter((one) => one.noun === 'domain-name').length,
  'case.servicesInAll': (view) => {
    const filed = view.subjects.find((one) => one.noun === 'principal')?.facts['principal.servicesFiled']
    return filed === undefined ? undefined : filed + view.subjects.filter((one) => one.noun === 'service').length
  },
  'case.lettersDated': (_, { facts }) => facts['case.lettersSignedOn'] !== undefined,
  'case.contacts': (view) => contacts(view),
  ...comparisons,
}

/** What follows for `key` from other facts of the subject or the case; undefined where nothing follows yet. */
export function derived(view: CaseView, subject: Subject, key: FactKey): FactValue | undefined {
  return derivations[key]?.(view, subject)
}

function personWith(view: CaseView, role: string): Subject | undefined {
  return view.subjects.find((one) => one.noun === 'person' && one.facts['person.roles']?.includes(role))
}

function fullYears(bornOn: Day, today: Day): number {
  const years = Number(today.slice(0, 4)) - Number(bornOn.slice(0, 4))
  return addYears(bornOn, years) <= today ? years : years - 1
}

function contacts(view: CaseView): readonly Contact[] | undefined {
  const persons = view.subjects.filter((one) => one.noun === 'person')
  const complete = persons.flatMap((one) => contactOf(one) ?? [])
  return persons.length > 0 && complete.length === persons.length ? complete : undefined
}

function contactOf({ id, facts }: Subject): Contact | undefined {
  const { 'person.mobiles': mobiles, 'person.emergencyPhones': emergencyPhones } = facts
  if (mobiles === undefined || emergencyPhones === undefined) return undefined
  const { 'person.roles': roles = [], 'person.emails': emails = [] } = facts
  return { person: id, roles, mobiles, emergencyPhones, emails }
}
