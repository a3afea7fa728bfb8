/** 依据 Why each statement on the page counts: its sources, standing and start, and who disagrees. */
import { type Known, viewOf } from '@beian/domain/casework'
import { explain, type InForce, refOf, type Scope, statementsOf } from '@beian/domain/reading'
import type { Topic } from '@beian/domain/rulebook'
import { type Day, dayOf, type ProvinceId } from '@beian/domain/vocabulary'
import type { ChecklistRows } from './checklist-rows.ts'

type Shown = Pick<ChecklistRows, 'materials' | 'others'> & {
  readonly steps: readonly { readonly limits: readonly { readonly ref: string }[] }[]
  readonly findings: readonly { readonly ref: string | null }[]
  readonly deadlines: readonly { readonly ref: string }[]
  readonly rounds: readonly { readonly requirements: readonly { readonly ref: string }[] }[]
}

function refsOf({ materials, others, steps, findings, deadlines, rounds }: Shown): ReadonlySet<string> {
  const all = [
    ...materials.map(({ ref }) => ref),
    ...others.flatMap(({ ref, dissent }) => [ref, ...dissent.map((one) => one.ref)]),
    ...steps.flatMap(({ limits }) => limits.map(({ ref }) => ref)),
    ...findings.map(({ ref }) => ref),
    ...deadlines.map(({ ref }) => ref),
    ...rounds.flatMap(({ requirements }) => requirements.map(({ ref }) => ref)),
  ]
  return new Set(all.filter((ref) => ref !== null))
}

export function explanationsOf(known: Known, shown: Shown) {
  const on = dayOf(viewOf(known).at)
  const found = [...refsOf(shown)].flatMap((ref) => {
    const statement = statementAt(known, ref)
    return statement ? [[ref, explanation(known, statement, on)] as const] : []
  })
  return Object.fromEntries(found)
}

type Found = { topic: Topic; by: InForce }

/** `topic[/province][.part]@start#revision[:claim]` */
function statementAt({ rulebook }: Known, ref: string): Found | undefined {
  const [id = '', place] = (/^[^.@]+/.exec(ref)?.[0] ?? '').split('/')
  const topic = rulebook.topics.find((one) => one.id === id)
  if (topic === undefined) return undefined
  const scope: Scope = place === undefined ? 'nation' : (place as ProvinceId)
  const statement = statementsOf(rulebook, topic, scope).find((one) => refOf(topic, scope, one) === ref)
  return statement && { topic, by: { statement, scope, ref } }
}

export function explanation({ rulebook }: Pick<Known, 'rulebook'>, { topic, by }: Found, on: Day) {
  const { sources, ...told } = explain(rulebook, topic, { by, on })
  const { claim } = by.statement
  const dispute =
    claim === undefined
      ? undefined
      : rulebook.disputes.find((one) => one.topic === topic.id && one.scope === by.scope && one.claims.includes(claim))
  return {
    ...told,
    sources: sources.map(({ id, title, issuer, number, url, seen }) => ({ id, title, issuer, number, url, seen })),
    disputed: dispute ? { question: dispute.question, why: dispute.why } : null,
  }
}
