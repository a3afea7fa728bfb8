/** The dates of one case as the server tells them. */
import { type Answers, api } from '../../api.ts'

export type CaseDates = Answers['deadlines']['ofCase']
export type DateLine = CaseDates['lines'][number]

/** Below the case's own key, so that every change of the case asks for them again. */
export const datesOf = (caseId: string) => ({
  queryKey: ['case', caseId, 'dates'],
  queryFn: () => api.deadlines.ofCase.query({ caseId }),
})
