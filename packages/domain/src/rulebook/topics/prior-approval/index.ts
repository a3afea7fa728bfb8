/** 前置审批 Content that another authority approves first, and the words that make one ask. */
import noTrainingLetter from './no-training-letter.ts'
import principalNameApprovalWords from './principal-name-approval-words.ts'
import priorApproval from './prior-approval.ts'
import priorApprovalAdvice from './prior-approval-advice.ts'
import priorApprovalValidity from './prior-approval-validity.ts'
import scopeKeywords from './scope-keywords.ts'
import serviceNameApprovalWords from './service-name-approval-words.ts'

export const priorApprovalTopics = {
  'prior-approval': priorApproval,
  'prior-approval-validity': priorApprovalValidity,
  'prior-approval-advice': priorApprovalAdvice,
  'no-training-letter': noTrainingLetter,
  'scope-keywords': scopeKeywords,
  'service-name-approval-words': serviceNameApprovalWords,
  'principal-name-approval-words': principalNameApprovalWords,
} as const
