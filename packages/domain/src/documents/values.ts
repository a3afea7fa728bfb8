/** 取值 What stands in a document for a placeholder, in the words of a Chinese letter; or what is still missing. */
import { wordTitle } from '../casework/facts/options.ts'
import { nounTitles } from '../casework/noun-titles.ts'
import { subjectTitle } from '../casework/subject-title.ts'
import { type CaseView, known, nounOf, subjectsOf } from '../reading/view.ts'
import type { DocumentKind } from '../rulebook/documents/index.ts'
import { provinces } from '../rulebook/provinces/identity.ts'
import { isDay, NO_END } from '../vocabulary/day.ts'
import { personRoles } from '../vocabulary/dictionaries/words.ts'
import { type FactKey, type FactValue, facts } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Placeholder, placeholderNamed, specials } from './placeholders.ts'

/** 待填 What is missing: a fact of a subject that the case can be told, or a particular of the document. */
export type Blank = {
  readonly name: string
  readonly title: Text
  /** Where a fact is told. */
  readonly fact?: { readonly key: FactKey; readonly subject: string; readonly subjectTitle: Text }
}

export type Filling = { readonly text: string } | { readonly blank: Blank }

/** What a document is filled from. */
export type Given = {
  readonly kind: DocumentKind
  readonly view: CaseView
  /** Whom the document is about. */
  readonly subject: Subject
  readonly procedure: Text
  readonly particulars: Readonly<Record<string, string>>
}

/** Fills one placeholder as `subject` sees it; undefined for a name nobody knows. */
export type Filler = (name: string, subject: Subject) => Filling | undefined

export function fillerOf(given: Given): Filler {
  return (name, subject) => {
    const placeholder = placeholderNamed(given.kind, name)
    return placeholder && fill(given, { name, placeholder, subject })
  }
}

type Wanted = { readonly name: string; readonly placeholder: Placeholder; readonly subject: Subject }

function fill(given: Given, { name, placeholder, subject }: Wanted): Filling {
  if (placeholder.is === 'special') return special(given, name, placeholder.id)
  if (placeholder.is === 'particular') {
    const { id, title } = placeholder.particular
    return filling(given.particulars[id], { name, title })
  }
  const { key, role } = placeholder
  const asks = role === undefined ? subject : personWith(given.view, role)
  const title = role === undefined ? facts[key].title : joined(personRoles[role].title, facts[key].title)
  const value = asks && valueAt(given.view, asks, key)
  return filling(value === undefined ? undefined : valueText(key, value), {
    name,
    title,
    ...placeOf(given.view, key, asks),
  })
}

function joined(who: Text, what: Text): Text {
  return { zh: `${who.zh}：${what.zh}`, en: `${who.en}: ${what.en}` }
}

function filling(text: string | undefined, blank: Blank): Filling {
  return text === undefined || text.trim() === '' ? { blank } : { text: text.trim() }
}

function personWith(view: CaseView, role: string): Subject | undefined {
  return subjectsOf(view, 'person').find(({ facts: of }) => of['person.roles']?.includes(role))
}

/** Of what lies below the subject its own first: the domain names of this service, not those of all. */
function ownersOf(view: CaseView, subject: Subject, key: FactKey): readonly Subject[] {
  const below = view.subjects.filter(({ noun, parent }) => noun === nounOf(key) && parent === subject.id)
  return below.length > 0 ? below : [subject]
}

function valueAt(view: CaseView, subject: Subject, key: FactKey): FactValue | undefined {
  const values = ownersOf(view, subject, key).map((owner) => known(view, owner, key))
  if (values.length < 2) return values[0]
  return values.includes(undefined) ? undefined : (values.flat() as readonly string[])
}

/** The subject at which the missing fact is asked. */
function placeOf(view: CaseView, key: FactKey, subject: Subject | undefined): Pick<Blank, 'fact'> {
  const noun = nounOf(key)
  if (facts[key].from !== undefined || noun === 'register') return {}
  const owners =
    subject && (subject.noun === noun ? [subject] : [...ownersOf(view, subject, key), ...subjectsOf(view, noun)])
  const owner = owners?.find((one) => one.noun === noun && one.facts[key] === undefined)
  return owner ? { fact: { key, subject: owner.id, subjectTitle: subjectTitle(owner) } } : {}
}

/** 2026年11月21日 · 长期 · 是 · 居民身份证 · 13800000000、13900000000 */
export function valueText(key: FactKey, value: FactValue): string {
  if (typeof value === 'boolean') return value ? '是' : '否'
  if (typeof value === 'object') return value.map((one) => partText(key, one as string)).join('、')
  return partText(key, String(value))
}

function partText(key: FactKey, text: string): string {
  const { kind } = facts[key]
  if (kind === 'word' || kind === 'words') return wordTitle(key, text).zh
  if (text === NO_END) return '长期'
  if (kind === 'day' && isDay(text)) return dayText(text)
  return text
}

function dayText(day: string): string {
  const [year, month, dayOfMonth] = day.split('-').map(Number)
  return `${year}年${month}月${dayOfMonth}日`
}

function special({ view, procedure }: Given, name: string, id: keyof typeof specials): Filling {
  const blank: Blank = { name, title: specials[id] }
  if (id === 'procedure') return filling(procedure.zh, blank)
  const principal = subjectsOf(view, 'principal')[0]
  const province = principal?.facts['principal.province']
  const identity = provinces.find((one) => one.id === province)
  const place = { key: 'principal.province', subject: principal?.id ?? '', subjectTitle: nounTitles.principal } as const
  if (id === 'authority') return filling(identity?.authority.zh, { ...blank, fact: place })
  const parts = (['principal.city', 'principal.district', 'principal.contactAddress'] as const).map(
    (key) => principal?.facts[key],
  )
  return filling(
    parts.includes(undefined) ? undefined : [...new Set([identity?.fullName.zh ?? '', ...parts])].join(''),
    blank,
  )
}
