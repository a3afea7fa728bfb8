/** 查看 What one subject of a case knows: its own, derived and register facts behind one question. */
import type { FactKey, FactValue } from '../vocabulary/facts/index.ts'
import type { Noun, Subject } from '../vocabulary/noun.ts'
import type { CaseView } from './case-view.ts'
import { derived } from './derive.ts'

export type { CaseView, Register } from './case-view.ts'

const prefixes: Readonly<Record<string, Noun>> = {
  case: 'case',
  principal: 'principal',
  person: 'person',
  service: 'service',
  domainName: 'domain-name',
}

/** The noun a fact belongs to; `register` facts belong to whatever subject is asked. */
export function nounOf(key: FactKey): Noun | 'register' {
  const noun = nounsOfKeys.get(key) ?? prefixes[key.slice(0, key.indexOf('.'))] ?? 'register'
  nounsOfKeys.set(key, noun)
  return noun
}
const nounsOfKeys = new Map<FactKey, Noun | 'register'>()

/** What was already looked up in a view. A view never changes, and the rules ask the same few facts again and again. */
type Memory = {
  readonly subjects: Map<Noun, readonly Subject[]>
  readonly values: Map<Subject, Map<FactKey, FactValue | undefined>>
}
const memories = new WeakMap<CaseView, Memory>()

function memoryOf(view: CaseView): Memory {
  const memory = memories.get(view) ?? { subjects: new Map(), values: new Map() }
  memories.set(view, memory)
  return memory
}

/** Subjects of one noun, in the order they were added. */
export function subjectsOf(view: CaseView, noun: Noun): readonly Subject[] {
  const { subjects } = memoryOf(view)
  const found = subjects.get(noun) ?? view.subjects.filter((subject) => subject.noun === noun)
  subjects.set(noun, found)
  return found
}

function owners(view: CaseView, subject: Subject, noun: Noun): readonly Subject[] {
  if (subject.noun === noun) return [subject]
  const parent = view.subjects.find((other) => other.id === subject.parent)
  if (parent?.noun === noun) return [parent]
  return subjectsOf(view, noun)
}

function valueOf(view: CaseView, owner: Subject, key: FactKey): FactValue | undefined {
  return owner.facts[key] ?? derived(view, owner, key)
}

function lookUp(view: CaseView, subject: Subject, key: FactKey): FactValue | undefined {
  const noun = nounOf(key)
  if (noun === 'register') return view.register?.[subject.id]?.[key]
  const values = owners(view, subject, noun).map((owner) => valueOf(view, owner, key))
  if (values.length === 1) return values[0]
  if (values.length === 0 || values.includes(undefined)) return undefined
  return [...new Set(values.flat())] as readonly string[]
}

/**
 * The value of a fact as one subject sees it: its own, its parent's, or the case's. A key of a noun below (a service's
 * form, seen from a person) is the set of all values; it is unknown while one of them is.
 */
export function known(view: CaseView, subject: Subject, key: FactKey): FactValue | undefined {
  const { values } = memoryOf(view)
  let own = values.get(subject)
  if (own === undefined) values.set(subject, (own = new Map()))
  if (!own.has(key)) own.set(key, lookUp(view, subject, key))
  return own.get(key)
}
