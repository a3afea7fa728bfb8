/** 接受风险 A consultant decides to live with a finding, and says why. What blocks cannot be accepted. */
import type { AcceptedRisk } from '../filing-case.ts'
import { refuse } from '../problems.ts'
import { reviewOf } from '../readings/review.ts'
import { change, changed, type DeciderOf } from './context.ts'

const why = { zh: '为什么接受这一风险', en: 'why the risk is accepted' }

const whyNot = { zh: '为什么不再接受这一风险', en: 'why the risk is not accepted any more' }

/** The finding counts again, also where the rules no longer speak of it. */
export const withdrawRisk: DeciderOf<'withdraw-risk'> = (known, { code, subject, statement, reason }) => {
  const risk = known.filingCase.acceptedRisks.find(
    (one) => one.code === code && one.subject === subject && one.statement === (statement ?? one.statement),
  )
  if (!risk) return refuse('risk-not-accepted', {}, 'code')
  if (reason.trim() === '') return refuse('words-missing', { what: whyNot }, 'reason')
  return changed([change(known, 'risk-withdrawn', { risk, reason: reason.trim() })])
}

export const acceptRisk: DeciderOf<'accept-risk'> = (known, { code, subject, statement, reason }) => {
  const finding = reviewOf(known).find(
    (one) => one.code === code && one.subject === subject && one.statement === (statement ?? one.statement),
  )
  if (!finding) return refuse('finding-unknown', {}, 'code')
  if (finding.severity === 'block') return refuse('finding-blocks', {}, 'code')
  if (reason.trim() === '') return refuse('words-missing', { what: why }, 'reason')
  const risk: AcceptedRisk = { code, subject, statement: finding.statement, reason: reason.trim(), at: known.at }
  return changed([change(known, 'risk-accepted', { risk })])
}
