/** What the server tells of a case, by the names the pages use. */
import type { Answers, Asked } from '../api.ts'

export type Wanted = Asked['cases']['list']
export type EventRecorded = Asked['cases']['recordEvent']
/** Which case, and the revision its reader saw. */
export type Revised = { id: string; rev: number }

type List = Answers['cases']['list']
export type CaseRow = List['rows'][number]
export type CaseCounts = Answers['cases']['counts']

export type CasePage = Answers['cases']['get']
export type StepRow = CasePage['steps'][number]
export type StepLimit = StepRow['limits'][number]
export type DeadlineRow = CasePage['deadlines'][number]
export type CaseSubject = CasePage['subjects'][number]
export type IntakeSection = CasePage['intake'][number]
export type IntakeField = IntakeSection['entries'][number]['fields'][number]
export type MaterialRow = CasePage['materials'][number]
export type ReceiptRow = MaterialRow['receipts'][number]
export type OtherRow = CasePage['others'][number]
export type OpenRow = CasePage['open'][number]
export type FindingRow = CasePage['findings'][number]
export type ExplanationRow = CasePage['explanations'][string]
export type FooterRow = CasePage['footers'][number]
export type Entry = Answers['journal']['ofCase'][number]
export type Forgiven = Answers['cases']['recordFacts']['forgiven']
