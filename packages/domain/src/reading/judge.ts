/** 判定 Puts a check to a subject's facts. A missing reading is "needs"; without a register nobody can tell. */
import type { Verdict } from '../rulebook/check.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { FactKey, FactValue } from '../vocabulary/facts/index.ts'
import type { Subject } from '../vocabulary/noun.ts'
import type { Text } from '../vocabulary/text.ts'
import { type CaseView, known, nounOf } from './view.ts'

/** A check and the facts its readings are taken from, without the literal types of the book. */
export type Judgement = { readonly check: string; readonly of: Readonly<Record<string, FactKey>> }

export type Judged =
  | { readonly is: 'kept' }
  | { readonly is: 'broken'; readonly path: FactKey; readonly saw?: string }
  | { readonly is: 'needs'; readonly facts: readonly FactKey[] }
  | { readonly is: 'cannot-tell'; readonly why: Text }

const noRegister: Text = {
  zh: '需要与其他案件比对，此处没有登记簿。',
  en: 'This compares with other cases, and no register is at hand.',
}

export function judge(
  book: Rulebook,
  view: CaseView,
  { subject, judgement, value }: { subject: Subject; judgement: Judgement; value: object },
): Judged {
  const readings: Record<string, FactValue> = {}
  const missing: FactKey[] = []
  for (const [name, key] of Object.entries(judgement.of)) {
    const reading = known(view, subject, key)
    if (reading === undefined) missing.push(key)
    else readings[name] = reading
  }
  if (missing.some((key) => nounOf(key) === 'register')) return { is: 'cannot-tell', why: noRegister }
  if (missing.length > 0) return { is: 'needs', facts: missing }
  const check = book.checks[judgement.check]
  if (check === undefined) throw new Error(`The book has no check ${judgement.check}`)
  return judged(check.test(readings as never, value as never, { at: view.at }), judgement)
}

function judged(verdict: Verdict, judgement: Judgement): Judged {
  if (verdict === true) return { is: 'kept' }
  if ('needs' in verdict) return { is: 'needs', facts: verdict.needs }
  if ('cannotTell' in verdict) return { is: 'cannot-tell', why: verdict.cannotTell }
  const path = judgement.of[verdict.wrong] as FactKey
  return verdict.saw === undefined ? { is: 'broken', path } : { is: 'broken', path, saw: verdict.saw }
}
