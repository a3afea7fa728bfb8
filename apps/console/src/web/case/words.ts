/** How the pages of a case say things that several of them say. */
import type { Remark } from '@beian/domain/casework'
import { type FactKey, type FactValue, facts, type Instant, natures } from '@beian/domain/vocabulary'
import { provinceName } from '../cases/words.ts'
import { say, t } from '../text/language.ts'
import type { CasePage, CaseSubject, StepLimit } from './shape.ts'

export function remarkText(remark: Remark): string {
  return typeof remark === 'string' ? remark : say(remark)
}

/** The name of a fact; a path may go on behind it: `person.mobiles/0`. */
export function factTitle(path: string): string | undefined {
  const key = path.split('/')[0] as FactKey
  return Object.hasOwn(facts, key) ? say(facts[key].title) : undefined
}

/** A fact as people read it: words by their titles, yes and no, several one after the other. */
export function factValue(key: FactKey, value: FactValue): string {
  if (typeof value === 'boolean') return value ? t().kit.yes : t().kit.no
  if (typeof value === 'object')
    return value.map((one) => wordOf(key, typeof one === 'string' ? one : one.person)).join(t().kit.comma)
  return wordOf(key, String(value))
}

function wordOf(key: FactKey, word: string): string {
  const known = facts[key].options?.[word]
  return known ? say(known.title) : word
}

export function subjectOf(page: CasePage, noun: CaseSubject['noun']): CaseSubject | undefined {
  return page.subjects.find((subject) => subject.noun === noun)
}

/** `person:p1` → `p1`; the whole case has none. */
export function idInRef(ref: string): string | undefined {
  return ref.split(':')[1]
}

/** 20 个工作日 · 1–2 working days */
export function span({ min, max, unit }: StepLimit): string {
  const range = min === null || min === max ? `${max}` : `${min}–${max}`
  return `${range} ${t().case.units[unit]}`
}

/** What the case is about, under its title, which names the service: principal, domain name, province, nature, provider, consultant. */
export function caseFacts(page: CasePage): readonly string[] {
  const [principal, service, domainName] = (['principal', 'service', 'domain-name'] as const).map(
    (noun) => subjectOf(page, noun)?.facts ?? {},
  )
  const province = principal?.['principal.province']
  const nature = principal?.['principal.nature'] as keyof typeof natures | undefined
  const provider = service?.['service.accessProvider']
  return [
    service?.['service.name'] && principal?.['principal.name'],
    domainName?.['domainName.name'],
    province && provinceName(province as Parameters<typeof provinceName>[0]),
    nature && say(natures[nature].title),
    provider && t().case.accessProvider(provider),
    t().case.consultant(page.consultant.name),
  ].filter((part): part is string => Boolean(part))
}

const dayLength = 86_400_000

export function daysSince(at: Instant): number {
  return Math.max(0, Math.floor((Date.now() - Date.parse(at)) / dayLength))
}
