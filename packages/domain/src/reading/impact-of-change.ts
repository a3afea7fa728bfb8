/**
 * 变更影响 "The law changed: these are touched." Two books are compared question by question; only what changed is read
 * again, for every case, with the old and the new text; and the guides and footers that change with it.
 */
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Topic } from '../rulebook/topic.ts'
import type { Instant } from '../vocabulary/instant.ts'
import { type ProvinceId, provinceIds } from '../vocabulary/province.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import type { Text } from '../vocabulary/text.ts'
import { type Differences, differences, isTouched } from './differences.ts'
import { type FooterForm, footerForm } from './footer-form.ts'
import { say } from './say.ts'
import { type Scope, statementsOf } from './statements.ts'
import { type CaseView, subjectsOf } from './view.ts'

export type OpenCase = { readonly id: string; readonly procedure: ProcedureId; readonly view: CaseView }
export type TouchedCase = { readonly id: string; readonly differences: Differences }

/** A question whose statements changed in one scope: the pages of these procedures read otherwise. */
export type TouchedGuide = {
  readonly topic: string
  readonly scope: Scope
  readonly procedures: readonly ProcedureId[]
  readonly before: readonly Text[]
  readonly after: readonly Text[]
}
export type TouchedFooter = {
  readonly province: ProvinceId
  readonly before: FooterForm | undefined
  readonly after: FooterForm | undefined
}

export type Impact = {
  readonly cases: readonly TouchedCase[]
  readonly guides: readonly TouchedGuide[]
  readonly footers: readonly TouchedFooter[]
}

export type Change = { readonly before: Rulebook; readonly after: Rulebook }

export function impactOfChange(
  change: Change,
  { cases, at }: { readonly cases: Iterable<OpenCase>; readonly at: Instant },
): Impact {
  const guides = touchedGuides(change)
  return { guides, cases: touchedCases(change, guides, cases), footers: touchedFooters(change, at) }
}

/** Topics and scopes in which the two books say different things; a topic that is in one of them only counts too. */
export function touchedGuides({ before, after }: Change): readonly TouchedGuide[] {
  const topics = new Map([...before.topics, ...after.topics].map((topic) => [topic.id, topic]))
  return [...topics.values()].flatMap((topic) => {
    const [old, now] = [before, after].map((book) => book.topics.find(({ id }) => id === topic.id))
    const whole = wordOf(questionOf(old)) !== wordOf(questionOf(now))
    return (['nation', ...provinceIds] as const).flatMap((scope) => {
      const [was, is] = [textsIn(before, old, scope), textsIn(after, now, scope)]
      const same = wordOf(was.statements) === wordOf(is.statements)
      if (same && !(whole && scope === 'nation')) return []
      return { topic: topic.id, scope, procedures: topic.procedures, before: was.texts, after: is.texts }
    })
  })
}

/** As text whose keys are in order: a book that was stored and read back says the same in another order. */
function wordOf(value: unknown): string {
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === 'object' && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).toSorted(([a], [b]) => a.localeCompare(b)))
      : one,
  )
}

/** What is asked, without the answers and the examples. */
function questionOf(topic: Topic | undefined): unknown {
  if (topic === undefined) return undefined
  const { statements: _answers, examples: _examples, ...question } = topic
  return question
}

function textsIn(book: Rulebook, topic: Topic | undefined, scope: Scope) {
  const statements = topic === undefined ? [] : statementsOf(book, topic, scope)
  return { statements, texts: statements.map((one) => say(book, topic as Topic, one)) }
}

/** The changed questions that a procedure asks in a province, in both books. */
type Changed = { readonly before: readonly Topic[]; readonly after: readonly Topic[] }

function changedFor(
  { before, after }: Change,
  guides: readonly TouchedGuide[],
  { procedure, view }: OpenCase,
): Changed {
  const province = provinceOfCase(view)
  const here = guides.filter(
    ({ scope, procedures }) => procedures.includes(procedure) && (scope === 'nation' || scope === province),
  )
  const among = (book: Rulebook) => book.topics.filter(({ id }) => here.some(({ topic }) => topic === id))
  return { before: among(before), after: among(after) }
}

function provinceOfCase(view: CaseView): string | undefined {
  return subjectsOf(view, 'principal')[0]?.facts['principal.province']
}

function touchedCases(
  change: Change,
  guides: readonly TouchedGuide[],
  cases: Iterable<OpenCase>,
): readonly TouchedCase[] {
  const touched: TouchedCase[] = []
  const known = new Map<string, Changed>()
  for (const one of cases) {
    const where = `${one.procedure}|${provinceOfCase(one.view)}`
    const topics = known.get(where) ?? changedFor(change, guides, one)
    known.set(where, topics)
    const found = differences(
      { book: change.before, view: one.view, topics: topics.before },
      { book: change.after, view: one.view, topics: topics.after },
    )
    if (isTouched(found)) touched.push({ id: one.id, differences: found })
  }
  return touched
}

function touchedFooters({ before, after }: Change, at: Instant): readonly TouchedFooter[] {
  return provinceIds.flatMap((province) => {
    const [old, now] = [footerForm(before, province, at), footerForm(after, province, at)]
    return old?.form === now?.form && old?.text.zh === now?.text.zh ? [] : { province, before: old, after: now }
  })
}
