/** 差异 What is asked and found in one reading and not in another: two books, two days, or two sets of facts. */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { Finding } from '../vocabulary/finding.ts'
import { findingsOn } from './findings.ts'
import { type Requirement, requirementsOn } from './requirements.ts'
import type { CaseView } from './view.ts'

export type Differences = {
  readonly came: readonly Requirement[]
  readonly went: readonly Requirement[]
  readonly changed: readonly { readonly before: Requirement; readonly after: Requirement }[]
  readonly findings: { readonly came: readonly Finding[]; readonly went: readonly Finding[] }
}

export type Reading = { readonly book: Rulebook; readonly view: CaseView; readonly topics: readonly Topic[] }

/** Whether a case is asked anything else, or found fault with otherwise. */
export function isTouched({ came, went, changed, findings }: Differences): boolean {
  return [came, went, changed, findings.came, findings.went].some((list) => list.length > 0)
}

const findingKey = ({ code, subject, path, statement }: Finding) => [code, subject, path, statement].join('|')

export function differences(before: Reading, after: Reading): Differences {
  const [old, now] = [asked(before), asked(after)]
  const [wasFound, isFound] = [found(before), found(after)]
  return {
    came: [...now.values()].filter(({ key }) => !old.has(key)),
    went: [...old.values()].filter(({ key }) => !now.has(key)),
    changed: [...now.values()].flatMap((one) => {
      const was = old.get(one.key)
      return was !== undefined && (was.by.ref !== one.by.ref || was.text.zh !== one.text.zh)
        ? { before: was, after: one }
        : []
    }),
    findings: {
      came: [...isFound].flatMap(([key, one]) => (wasFound.has(key) ? [] : one)),
      went: [...wasFound].flatMap(([key, one]) => (isFound.has(key) ? [] : one)),
    },
  }
}

function asked({ book, view, topics }: Reading): ReadonlyMap<string, Requirement> {
  return new Map(requirementsOn(book, topics, view).asked.map((one) => [one.key, one]))
}

function found({ book, view, topics }: Reading): ReadonlyMap<string, Finding> {
  return new Map(findingsOn(book, topics, view).map((one) => [findingKey(one), one]))
}
