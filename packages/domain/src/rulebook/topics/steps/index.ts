/** 流程时限 Reviews, the SMS check, the decision: what happens in which order and how long it takes. */
import authorityDecision from './authority-decision.ts'
import authorityReviewTime from './authority-review-time.ts'
import filingTimeInAll from './filing-time-in-all.ts'
import officialFee from './official-fee.ts'
import opening from './opening.ts'
import providerReview from './provider-review.ts'
import smsAttempts from './sms-attempts.ts'
import smsCheck from './sms-check.ts'
import smsRecipients from './sms-recipients.ts'

export const stepsTopics = {
  'official-fee': officialFee,
  'filing-time-in-all': filingTimeInAll,
  'provider-review': providerReview,
  'sms-check': smsCheck,
  'sms-recipients': smsRecipients,
  'sms-attempts': smsAttempts,
  'authority-decision': authorityDecision,
  'authority-review-time': authorityReviewTime,
  opening: opening,
} as const
