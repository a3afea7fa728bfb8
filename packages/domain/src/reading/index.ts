/** Pure functions that read the book. Everything takes the moment judged; nothing here reads a clock. */
export { type Answer, type Applies, answersOf, countingAnswers } from './answers.ts'
export { compareProvinces, currentStatements, type ProvinceAnswer } from './compare-provinces.ts'
export { type Deadline, deadlines, type Happened } from './deadlines.ts'
export { type Differences, isTouched } from './differences.ts'
export { type Explanation, explain } from './explain.ts'
export { explainedFindings, findings } from './findings.ts'
export { type FooterForm, footerForm, footerForms } from './footer-form.ts'
export { type Found, found } from './found.ts'
export { noonOf, viewOfGiven } from './given.ts'
export { type Holding, holds } from './holds.ts'
export {
  type Change,
  type Impact,
  impactOfChange,
  type OpenCase,
  type TouchedCase,
  type TouchedFooter,
  type TouchedGuide,
  touchedGuides,
} from './impact-of-change.ts'
export { type InForce, inForce, type Layer, layerOf, refOf, type Scope, startOf, statementsOf } from './in-force.ts'
export { limitTitle } from './limit-title.ts'
export { type NextStage, nextStages, stageOf } from './next-stages.ts'
export {
  type OpenRequirement,
  questions,
  type Requirement,
  type Requirements,
  requirements,
  requirementsOn,
} from './requirements.ts'
export { joined, limitText, say, sayFix } from './say.ts'
export { isOld, severityOf } from './severity.ts'
export { type Staleness, staleness } from './staleness.ts'
export { topicsOf } from './topics-of.ts'
export { type CaseView, known, type Register, subjectsOf } from './view.ts'
export { type WhatIf, whatIf } from './what-if.ts'
export { type Path, type Paths, whichProcedure } from './which-procedure.ts'
export { type Condition, type NearMiss, type Read, type Why, why } from './why.ts'
