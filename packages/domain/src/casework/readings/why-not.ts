/** 为何无需 Why a material is not asked of a subject: which fact of the case says so, or which repeal or exemption. */

import { holds } from '../../reading/holds.ts'
import { provinceOf } from '../../reading/in-force.ts'
import { type Answer, type InForce, known, say, startOf, statementsOf } from '../../reading/index.ts'
import type { Judgement } from '../../reading/judge.ts'
import type { CaseView } from '../../reading/view.ts'
import type { Rulebook } from '../../rulebook/rulebook.ts'
import type { When } from '../../rulebook/topic.ts'
import { type FactKey, type FactValue, facts } from '../../vocabulary/facts/index.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Known, viewOf } from '../deciding/context.ts'
import { wordTitle } from '../facts/options.ts'

export type WhyNot = { readonly why: Text; readonly by?: InForce }
type NotApplying = Extract<Answer, { is: 'does-not-apply' }>

/** Values in words: an option's title, a number as it stands. Lists of options are joined. */
function valueText(key: FactKey, value: FactValue): Text {
  const words = (Array.isArray(value) ? value : [value]).map((one: string | number) => wordTitle(key, `${one}`))
  return { zh: words.map(({ zh }) => zh).join('、'), en: words.map(({ en }) => en).join(', ') }
}

/** "Here, Nature of the principal: Enterprise." Personal data is named, never told. */
function because(view: CaseView, { subject }: NotApplying, key: FactKey): Text {
  const { title, kind, sensitive } = facts[key]
  const value = known(view, subject, key)
  const told = kind === 'word' || kind === 'words' || kind === 'count'
  if (value === undefined || sensitive || !told)
    return { zh: `由本案“${title.zh}”得知`, en: `It follows from this case’s “${title.en}”` }
  const text = valueText(key, value)
  return { zh: `本案${title.zh}：${text.zh}`, en: `In this case, ${title.en}: ${text.en}` }
}

/** The first fact that keeps a `when` from holding. */
function hindrance(view: CaseView, { subject }: NotApplying, when: When = {}): FactKey | undefined {
  const entries = Object.entries(when) as readonly [FactKey, When[FactKey]][]
  return entries.find(([key, wanted]) => holds(view, subject, { [key]: wanted }).is === 'no')?.[0]
}

/** Statements that could have spoken for the subject: its province's, then the nation's. */
function silent(
  rulebook: Rulebook,
  view: CaseView,
  { topic, part, subject }: NotApplying,
): readonly (When | undefined)[] {
  const province = provinceOf(view, subject)
  const local = province === undefined ? [] : statementsOf(rulebook, topic, province)
  const started = [...local, ...topic.statements].filter(({ from }) => startOf(from) <= dayOf(view.at))
  return started.flatMap((one) => ((one.part ?? '') === part ? [one.when] : []))
}

/**
 * A statement in force that asks nothing: with a value, because the check by which the topic asks only of some does not
 * hold, so the first fact it reads tells why; without one, by its own words.
 */
function byStatement(known_: Known, answer: NotApplying, by: InForce): WhyNot {
  if (by.statement.value === null) return { why: say(known_.rulebook, answer.topic, by.statement), by }
  const { only } = answer.topic.demand as { readonly only: Judgement }
  const [key] = Object.values(only.of) as [FactKey]
  return { why: because(viewOf(known_), answer, key), by }
}

/** undefined: nothing in the book speaks of this material here, so there is nothing to tell. */
export function whyNot(known_: Known, answer: NotApplying): WhyNot | undefined {
  if (answer.by) return byStatement(known_, answer, answer.by)
  const view = viewOf(known_)
  const whens = [answer.topic.whose, ...silent(known_.rulebook, view, answer)]
  const key = whens.map((when) => hindrance(view, answer, when)).find((one) => one !== undefined)
  return key === undefined ? undefined : { why: because(view, answer, key) }
}
