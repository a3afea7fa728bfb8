/** 比对推导 What only shows when subjects of one case are laid side by side: persons entered twice, names used twice. */
import type { FactKey, FactValue } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { CaseView } from './case-view.ts'

type Derivation = (view: CaseView, subject: Subject) => FactValue | undefined

export const comparisons: { readonly [K in FactKey]?: Derivation } = {
  'service.remarkWritten': (_, { facts }) => (facts['service.remark'] ?? '').trim() !== '',
  'case.repeatedServiceNames': (view) =>
    repeated(view, 'service', ({ facts }) => {
      const { 'service.name': name, 'service.content': content } = facts
      return name && content && { name, same: `${name.trim()} ${content.toSorted().join()}` }
    }),
  'case.personsEnteredTwice': (view) =>
    repeated(view, 'person', ({ facts }) => {
      const { 'person.name': name, 'person.documentNumber': number } = facts
      return name && number && { name, same: number.replace(/\s/g, '').toUpperCase() }
    }),
}

type Compared = { readonly name: string; readonly same: string }

/** Names of those that agree with another; unknown while one of several cannot be compared yet. */
function repeated(
  view: CaseView,
  noun: Subject['noun'],
  comparedOf: (subject: Subject) => Compared | '' | undefined,
): readonly string[] | undefined {
  const subjects = view.subjects.filter((one) => one.noun === noun)
  const compared = subjects.flatMap((one) => comparedOf(one) || [])
  if (subjects.length > 1 && compared.length < subjects.length) return undefined
  const groups = Map.groupBy(compared, ({ same }) => same)
  return [...groups.values()].flatMap(([first, ...others]) => (first && others.length > 0 ? [first.name] : []))
}
