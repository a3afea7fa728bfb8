/** The casework: a case as plain data, what may be done to it, and what it needs next. */
export type { Change, ChangeKind, ChangeOf, RecordedFacts } from './change.ts'
export type { Command, CommandKind, CommandOf, FactsPatch, NumberGiven } from './command.ts'
export { decide } from './decide.ts'
export { type Context, type Decision, type Known, knownOf, viewOf } from './deciding/context.ts'
export { titleOf as materialTitle } from './deciding/materials.ts'
export { evolve, replay } from './evolve.ts'
export { formatOf } from './facts/format-of.ts'
export { numberFact } from './facts/number-fact.ts'
export { optionsOf, wordTitle } from './facts/options.ts'
export { type FactReading, type Forgiven, isBlank, readFact } from './facts/read-fact.ts'
export { fileTypes, MAX_MEGABYTES } from './file-types.ts'
export type * from './filing-case.ts'
export { nounHeadings, nounTitles } from './noun-titles.ts'
export { type Expected } from './plan/expected.ts'
export { type Plan, type PlannedStep, planOf, playbooksFor, type StepState } from './plan/plan.ts'
export type { Taken, Visit } from './plan/walk.ts'
export type { CaseProblem, CaseProblemCode, Detail } from './problems.ts'
export {
  type Checklist,
  checklist,
  type MaterialAsked,
  type MaterialLine,
  type MaterialNotRequired,
  type MaterialState,
} from './readings/checklist.ts'
export {
  type Dossier,
  dossierNow,
  type FactChange,
  type RoundDifferences,
  roundDifferences,
} from './readings/differences-of-rounds.ts'
export {
  type IntakeEntry,
  type IntakeField,
  type IntakeSection,
  intake,
  type MissingFact,
  missing,
} from './readings/intake.ts'
export { type CaseLimit, limits, type TimedContext } from './readings/limits.ts'
export { isOpenTo } from './readings/open-to.ts'
export {
  type ClientRequest,
  type RequestContext,
  type RequestKind,
  type RequestLine,
  requestToClient,
} from './readings/request-to-client.ts'
export { type Reviewed, review } from './readings/review.ts'
export { sendingEvent, sendingFrom } from './readings/sending.ts'
export { type SnippetNumbers, snippetNumbers } from './readings/snippet-numbers.ts'
export { type Step, type StepLimit, stageBar } from './readings/stage-bar.ts'
export { type TakingBack, takingsBack } from './readings/taking-back.ts'
export { type Turn, turn } from './readings/turn.ts'
export { veiled } from './readings/veiled.ts'
export { type CaseWhatIf, caseWhatIf, type Supposed } from './readings/what-if.ts'
export { subjectTitle } from './subject-title.ts'
export { caseWordings } from './wordings.ts'
