/** 提交前检查 Everything that keeps a case from being sent, or may have it returned: rules, missing facts, numbers, materials. */
import { findings } from '../../reading/index.ts'
import { type Day } from '../../vocabulary/day.ts'
import { facts } from '../../vocabulary/facts/index.ts'
import { type Finding, severities } from '../../vocabulary/finding.ts'
import { dayOf } from '../../vocabulary/instant.ts'
import { subjectRef } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf, viewOf } from '../deciding/context.ts'
import type { AcceptedRisk, FilingCase } from '../filing-case.ts'
import { subjectTitle } from '../subject-title.ts'
import { checklistOf, type MaterialAsked, type MaterialState } from './checklist.ts'
import { type Gap, gapsOf } from './gaps.ts'
import { type MissingFact, missingOf } from './intake.ts'
import { type Misfit, misfitsOf } from './misfits.ts'

/** A finding, and the decision to live with it where somebody took it. */
export type Reviewed = Finding & {
  readonly accepted?: AcceptedRisk
  /** What is merely not there yet, rather than wrong. */
  readonly lacks?: 'fact' | 'material'
}

const fillIn: Text = { zh: '请填写。', en: 'Fill it in.' }

function missingFinding({ key, subject, title }: MissingFact, asOf: Day): Reviewed {
  const who = subjectTitle(subject)
  const message = { zh: `${who.zh}：缺少“${title.zh}”`, en: `${who.en}: “${title.en}” is missing` }
  const place = { path: key, subject: subjectRef(subject), citations: [], scope: 'nation', asOf }
  const fix = facts[key].hint ?? fillIn
  return { code: 'fact-missing', severity: 'block', message, fix, ...place, lacks: 'fact' }
}

function gapFinding({ code, subject, message, fix }: Gap, asOf: Day): Finding {
  return {
    code,
    severity: 'block',
    path: 'case',
    subject: subjectRef(subject),
    message,
    fix,
    citations: [],
    scope: 'nation',
    asOf,
  }
}

function misfitFinding({ code, subject, detail }: Misfit, asOf: Day): Finding {
  const { message, fix, path } = detail
  const place = { path, subject: subjectRef(subject), citations: [], scope: 'nation', asOf }
  return { code, severity: 'block', message, fix, ...place }
}

const states: Readonly<Record<Exclude<MaterialState, 'accepted'>, Text>> = {
  waiting: { zh: '还没有收到', en: 'Not received yet' },
  'pending-review': { zh: '已收到，还没有审核', en: 'Received, not reviewed yet' },
  'changes-requested': { zh: '已要求修改', en: 'To be mended' },
}

/** A material that is more than advised must be accepted or waived before the case is sent: this gate is ours, not the law's. */
function materialFinding(line: MaterialAsked, asOf: Day): readonly Reviewed[] {
  if (line.state === 'accepted') return []
  const { requirement, title, severity } = line
  const state = states[line.state]
  const message = { zh: `${state.zh}：${title.zh}`, en: `${state.en}: ${title.en}` }
  const { by, text, key, subject } = requirement
  const law = { statement: by.ref, citations: by.statement.cites, scope: by.scope, asOf }
  return [
    {
      code: line.topic.id,
      severity: severity === 'advise' ? severity : 'block',
      path: key,
      subject,
      message,
      fix: text,
      ...law,
      lacks: 'material',
    },
  ]
}

/** Found by code, subject and, where a rule speaks, its statement: a later law is a new risk. */
export function acceptedFor(
  { acceptedRisks }: FilingCase,
  { code, subject, statement }: Finding,
): AcceptedRisk | undefined {
  return acceptedRisks.find((risk) => risk.code === code && risk.subject === subject && risk.statement === statement)
}

export function reviewOf(known: Known): readonly Reviewed[] {
  const view = viewOf(known)
  const asOf = dayOf(view.at)
  const { materials } = checklistOf(known)
  const all: readonly Reviewed[] = [
    ...gapsOf(known).map((gap) => gapFinding(gap, asOf)),
    ...missingOf(known).map((fact) => missingFinding(fact, asOf)),
    ...misfitsOf(known).map((misfit) => misfitFinding(misfit, asOf)),
    ...findings(known.rulebook, known.procedure.id, view),
    ...materials.flatMap((line) => (line.state === 'not-required' ? [] : materialFinding(line, asOf))),
  ]
  const gravestFirst = all.toSorted((a, b) => severities.indexOf(a.severity) - severities.indexOf(b.severity))
  return onceEach(gravestFirst).map((finding) => {
    const accepted = finding.severity === 'block' ? undefined : acceptedFor(known.filingCase, finding)
    return accepted === undefined ? finding : { ...finding, accepted }
  })
}

/** Where two norms lead to one sentence about one place, the graver says it. */
function onceEach(gravestFirst: readonly Reviewed[]): readonly Reviewed[] {
  const placed = ({ subject, path, message }: Reviewed) => [subject, path, message.zh].join('|')
  const first = new Map(gravestFirst.toReversed().map((one) => [placed(one), one]))
  return gravestFirst.filter((one) => first.get(placed(one)) === one)
}

/** Findings before submission, the gravest first. */
export function review(filingCase: FilingCase, context: Context): readonly Reviewed[] {
  return reviewOf(knownOf(filingCase, context))
}
