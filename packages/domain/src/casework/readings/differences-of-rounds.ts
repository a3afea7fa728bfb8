/** 轮次差异 What changed from one dossier to the next: facts, files and the sentences they are judged by. */
import type { FactKey, FactValue } from '../../vocabulary/facts/index.ts'
import type { SubjectId } from '../../vocabulary/noun.ts'
import { type Context, knownOf } from '../deciding/context.ts'
import { frozenOf } from '../deciding/frozen.ts'
import type { FilingCase, FrozenReceipt, FrozenRequirement, FrozenSubject, Round } from '../filing-case.ts'

export type Dossier = Pick<Round, 'subjects' | 'receipts' | 'requirements'>

export type FactChange = {
  readonly subject: SubjectId
  readonly key: FactKey
  readonly before?: FactValue
  readonly after?: FactValue
}

export type RoundDifferences = {
  readonly subjects: { readonly came: readonly FrozenSubject[]; readonly went: readonly FrozenSubject[] }
  readonly facts: readonly FactChange[]
  readonly receipts: { readonly came: readonly FrozenReceipt[]; readonly went: readonly FrozenReceipt[] }
  readonly requirements: {
    readonly came: readonly FrozenRequirement[]
    readonly went: readonly FrozenRequirement[]
    readonly changed: readonly { readonly before: FrozenRequirement; readonly after: FrozenRequirement }[]
  }
}

function without<T>(all: readonly T[], others: readonly T[], key: (one: T) => string): readonly T[] {
  const known = new Set(others.map(key))
  return all.filter((one) => !known.has(key(one)))
}

const same = (a: unknown, b: unknown) => JSON.stringify(a) === JSON.stringify(b)

/** Sensitive facts are not told here: their values are kept apart, and are compared where they can be opened. */
function factChanges(before: FrozenSubject, after: FrozenSubject): readonly FactChange[] {
  const keys = [...new Set([...Object.keys(before.facts), ...Object.keys(after.facts)])] as FactKey[]
  return keys
    .filter((key) => !same(before.facts[key], after.facts[key]))
    .map((key) => {
      const [was, is] = [before.facts[key], after.facts[key]]
      return {
        subject: after.id,
        key,
        ...(was === undefined ? {} : { before: was }),
        ...(is === undefined ? {} : { after: is }),
      }
    })
}

const fileKey = ({ requirement, material, hash }: FrozenReceipt) => [requirement, material, hash].join('|')

export function roundDifferences(before: Dossier, after: Dossier): RoundDifferences {
  const pairs = after.subjects.flatMap((now) => {
    const was = before.subjects.find(({ id }) => id === now.id)
    return was === undefined ? [] : [[was, now] as const]
  })
  const old = new Map(before.requirements.map((one) => [one.key, one]))
  return {
    subjects: {
      came: without(after.subjects, before.subjects, ({ id }) => id),
      went: without(before.subjects, after.subjects, ({ id }) => id),
    },
    facts: pairs.flatMap(([was, now]) => factChanges(was, now)),
    receipts: {
      came: without(after.receipts, before.receipts, fileKey),
      went: without(before.receipts, after.receipts, fileKey),
    },
    requirements: {
      came: without(after.requirements, before.requirements, ({ key }) => key),
      went: without(before.requirements, after.requirements, ({ key }) => key),
      changed: after.requirements.flatMap((now) => {
        const was = old.get(now.key)
        return was !== undefined && (was.ref !== now.ref || was.text.zh !== now.text.zh)
          ? [{ before: was, after: now }]
          : []
      }),
    },
  }
}

/** The dossier as it would be sent now. */
export function dossierNow(filingCase: FilingCase, context: Context): Dossier {
  return frozenOf(knownOf(filingCase, context))
}
