/** How HTTP is told of a refusal of the casework. The words come with it, from the domain. */
import type { CaseProblemCode } from '@beian/domain/casework'
import type { TRPC_ERROR_CODE_KEY } from '@trpc/server/rpc'

export const caseProblemsToldAs = {
  // Something that is not there
  'case-unknown': 'NOT_FOUND',
  'subject-unknown': 'NOT_FOUND',
  'receipt-unknown': 'NOT_FOUND',
  'requirement-unknown': 'NOT_FOUND',
  'finding-unknown': 'NOT_FOUND',
  'person-unknown': 'NOT_FOUND',
  'fact-unknown': 'NOT_FOUND',
  'event-unknown': 'NOT_FOUND',
  'risk-not-accepted': 'NOT_FOUND',
  'reason-unknown': 'NOT_FOUND',
  'catalogue-unknown': 'NOT_FOUND',
  // The state of the case forbids it
  'case-exists': 'CONFLICT',
  'case-locked': 'CONFLICT',
  'case-closed': 'CONFLICT',
  'case-on-hold': 'CONFLICT',
  'not-on-hold': 'CONFLICT',
  'event-not-allowed': 'CONFLICT',
  'dossier-needed': 'CONFLICT',
  'subject-exists': 'CONFLICT',
  'subject-single': 'CONFLICT',
  'subject-last': 'CONFLICT',
  'receipt-exists': 'CONFLICT',
  'receipt-replaced': 'CONFLICT',
  'not-waived': 'CONFLICT',
  'finding-blocks': 'CONFLICT',
  'submission-blocked': 'CONFLICT',
  'later-events-rest': 'CONFLICT',
  'number-none': 'CONFLICT',
  // What was typed
  'procedure-unknown': 'BAD_REQUEST',
  'in-the-future': 'BAD_REQUEST',
  'before-the-last-event': 'BAD_REQUEST',
  'parent-unfit': 'BAD_REQUEST',
  'facts-refused': 'BAD_REQUEST',
  'fact-of-another': 'BAD_REQUEST',
  'fact-not-asked': 'BAD_REQUEST',
  'wrong-kind': 'BAD_REQUEST',
  'not-an-option': 'BAD_REQUEST',
  'too-long': 'BAD_REQUEST',
  'not-an-address': 'BAD_REQUEST',
  'material-unfit': 'BAD_REQUEST',
  'file-unfit': 'BAD_REQUEST',
  'file-too-large': 'BAD_REQUEST',
  'words-missing': 'BAD_REQUEST',
  'reasons-missing': 'BAD_REQUEST',
  'numbers-refused': 'BAD_REQUEST',
  'number-missing': 'BAD_REQUEST',
  'number-unexpected': 'BAD_REQUEST',
  'number-of-principal': 'BAD_REQUEST',
  'number-of-service': 'BAD_REQUEST',
  'number-of-another-principal': 'BAD_REQUEST',
  'number-of-another-province': 'BAD_REQUEST',
  'number-of-another-form': 'BAD_REQUEST',
  'number-twice': 'BAD_REQUEST',
} as const satisfies Record<CaseProblemCode, TRPC_ERROR_CODE_KEY>

/** Several faults at once: these sum them up, the details stand at their fields. */
export const summaries: readonly string[] = [
  'facts-refused',
  'numbers-refused',
  'submission-blocked',
] satisfies readonly CaseProblemCode[]
