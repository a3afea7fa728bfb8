/** 推导 Facts nobody is asked, because others already say them. */
import { addYears } from '../calendar/index.ts'
import { type Day, isDay } from '../vocabulary/day.ts'
import type { Contact, FactKey, FactValue } from '../vocabulary/facts/index.ts'
import { dayOf } from '../vocabulary/instant.ts'
import type { Subject } from '../vocabulary/noun.ts'
import { type ProvinceId, regionCodeOf } from '../vocabulary/province.ts'
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
    const card = residentCard(personWith(view, 'principal-in-charge'))
    const home = facts['principal.province']
    return card && home ? !card.region.startsWith(regionCodeOf(home as ProvinceId)) : undefined
  },
  'principal.foreignInvested': (_, { facts }) => {
    const share = facts['principal.foreignShare']
    return share === undefined ? undefined : share > 0
  },
  'person.bornOn': (_, person) => residentCard(person)?.bornOn,
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
  'service.onRecord': (_, { facts }) => facts['service.filingNumber'] !== undefined,
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

/** Region and date of birth as they stand in a resident identity number. Its check digit is judged by a rule of its own. */
function residentCard(person: Subject | undefined): { readonly region: string; readonly bornOn: Day } | undefined {
  const number = (person?.facts['person.documentNumber'] ?? '').replace(/\s/g, '')
  const [, region = '', year, month, date] = /^(\d{6})(\d{4})(\d{2})(\d{2})\d{3}[\dXx]$/.exec(number) ?? []
  const bornOn = [year, month, date].join('-')
  return isDay(bornOn) ? { region, bornOn } : undefined
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
