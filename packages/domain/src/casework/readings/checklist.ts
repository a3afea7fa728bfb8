/** 材料清单 What the rules ask of a case, joined with what was received: each material with its state, the rest beside it. */
import {
  type Answer,
  countingAnswers,
  joined,
  type OpenRequirement,
  type Requirement,
  requirements,
  severityOf,
  topicsOf,
} from '../../reading/index.ts'
import { requirementKey } from '../../reading/requirements.ts'
import type { CaseView } from '../../reading/view.ts'
import type { Topic } from '../../rulebook/topic.ts'
import type { Severity } from '../../vocabulary/finding.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { type Subject, subjectRef } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import { papersOf, titleOf } from '../deciding/materials.ts'
import type { FilingCase, Receipt, Remark } from '../filing-case.ts'
import { subjectTitle } from '../subject-title.ts'
import { type WhyNot, whyNot } from './why-not.ts'

type Line = {
  readonly key: string
  readonly topic: Topic
  readonly subject: Subject
  readonly subjectTitle: Text
  readonly title: Text
}

export type MaterialState = 'waiting' | 'pending-review' | 'changes-requested' | 'accepted'
export type MaterialAsked = Line & {
  readonly state: MaterialState
  readonly requirement: Requirement
  /** How firmly it is asked: what is only advised keeps nothing from being sent. */
  readonly severity: Severity
  /** Files that count, in the order received. */
  readonly receipts: readonly Receipt[]
  /** What the client shall mend, of the files returned. */
  readonly comments: readonly Remark[]
}
/** The rule does not apply, or the consultant waived it: and why. */
export type MaterialNotRequired = Line & {
  readonly state: 'not-required'
  readonly why: Remark
  readonly by?: WhyNot['by']
  readonly waived: boolean
}
export type MaterialLine = MaterialAsked | MaterialNotRequired

export type Checklist = {
  readonly materials: readonly MaterialLine[]
  /** Conditions, duties, bans and the like that are in force for the case. */
  readonly others: readonly Requirement[]
  /** What depends on facts still unknown, or is disputed. */
  readonly open: readonly OpenRequirement[]
  /** Files received for what is no longer asked. */
  readonly leftOver: readonly Receipt[]
}

function stateOfFiles(files: readonly Receipt[]): MaterialState {
  if (files.length === 0) return 'waiting'
  const states = files.map(({ state }) => state)
  if (states.includes('changes-requested')) return 'changes-requested'
  return states.includes('pending-review') ? 'pending-review' : 'accepted'
}

const gravest: readonly MaterialState[] = ['changes-requested', 'waiting', 'pending-review', 'accepted']

/** Where several papers are needed, the requirement is as far as the paper that is least far. */
function stateOf(requirement: Requirement, files: readonly Receipt[]): MaterialState {
  const { accepts } = requirement
  if (accepts === undefined || 'oneOf' in accepts) return stateOfFiles(files)
  const states = accepts.allOf.map((paper) => stateOfFiles(files.filter(({ material }) => material === paper)))
  return gravest.find((state) => states.includes(state)) ?? 'accepted'
}

const or: Text = { zh: '或', en: 'or' }
const and: Text = { zh: '和', en: 'and' }
const FEW = 3

/** A few papers by their names; of many, the first ones; where none does, the question. */
function lineTitle(requirement: Requirement): Text {
  const names = papersOf(requirement).map(titleOf)
  const together = requirement.accepts !== undefined && 'allOf' in requirement.accepts
  if (names.length === 0) return requirement.topic.title
  if (names.length <= FEW) return joined(names, together ? and : or)
  const [zh, en] = [
    names
      .slice(0, 2)
      .map((one) => one.zh)
      .join('、'),
    names
      .slice(0, 2)
      .map((one) => one.en)
      .join(', '),
  ]
  return together ? { zh: `${zh}等`, en: `${en} and others` } : { zh: `${zh}等之一`, en: `${en}, or another` }
}

type Applies = Extract<Answer, { is: 'applies' }>

function asked(known: Known, answer: Applies, requirement: Requirement): MaterialLine {
  const { key, topic } = requirement
  const line = {
    key,
    topic,
    subject: answer.subject,
    subjectTitle: subjectTitle(answer.subject),
    title: lineTitle(requirement),
  }
  const waiver = known.filingCase.notRequired.find((one) => one.requirement === key)
  if (waiver) return { ...line, state: 'not-required', why: waiver.reason, by: answer.by, waived: true }
  const files = known.filingCase.receipts.filter((one) => one.requirement === key && one.state !== 'replaced')
  return {
    ...line,
    state: stateOf(requirement, files),
    requirement,
    severity: severityOf(known.rulebook, answer, dayOf(viewOf(known).at)),
    receipts: files,
    comments: files.flatMap(({ state, comment }) =>
      state === 'changes-requested' && comment !== undefined ? [comment] : [],
    ),
  }
}

/** One line where no part of a topic is asked of a subject, with the first reason. */
function notAsked(known: Known, answers: readonly Answer[]): readonly MaterialNotRequired[] {
  const silent = answers.flatMap((answer) => (answer.is === 'does-not-apply' ? [answer] : []))
  if (silent.length < answers.length) return []
  return silent
    .flatMap((answer) => {
      const reason = whyNot(known, answer)
      if (reason === undefined) return []
      const { topic, subject } = answer
      const line = {
        key: `${topic.id}/${subjectRef(subject)}`,
        topic,
        subject,
        subjectTitle: subjectTitle(subject),
        title: topic.title,
      }
      return [{ ...line, state: 'not-required' as const, waived: false, ...reason }]
    })
    .slice(0, 1)
}

function linesOf(known: Known, view: CaseView, all: readonly Requirement[]): readonly MaterialLine[] {
  const materials = topicsOf(known.rulebook, known.procedure.id).filter(({ demand }) => demand.kind === 'material')
  return materials.flatMap((topic) => {
    const answers = countingAnswers(known.rulebook, topic, view)
    const subjects = new Map(answers.map(({ subject }) => [subject.id, subject]))
    return [...subjects.keys()].flatMap((id) => {
      const own = answers.filter(({ subject }) => subject.id === id)
      const lines = own.flatMap((answer) => {
        const requirement = all.find(({ key }) => key === requirementKey(answer))
        return answer.is === 'applies' && requirement ? [asked(known, answer, requirement)] : []
      })
      return [...lines, ...notAsked(known, own)]
    })
  })
}

export function checklistOf(known: Known): Checklist {
  const view = viewOf(known)
  const { asked: all, open } = requirements(known.rulebook, known.procedure.id, view)
  const materials = linesOf(known, view, all)
  const keys = all.map(({ key }) => key)
  return {
    materials,
    others: all.filter(({ kind }) => kind !== 'material'),
    open,
    leftOver: known.filingCase.receipts.filter(
      ({ requirement, state }) => state !== 'replaced' && !keys.includes(requirement),
    ),
  }
}

/** The materials of a case with their states, and everything else the rules ask. */
export function checklist(filingCase: FilingCase, context: Context): Checklist {
  return checklistOf(knownOf(filingCase, context))
}
