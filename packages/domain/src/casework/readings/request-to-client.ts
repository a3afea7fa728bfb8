/** 请客户补充 What the client is asked for: what, why, by when, and what is wrong with what was sent. Names only, no other personal data. */
import { joined } from '../../reading/index.ts'
import { materials } from '../../rulebook/materials.ts'
import type { Day } from '../../vocabulary/day.ts'
import { events } from '../../vocabulary/event.ts'
import { facts } from '../../vocabulary/facts/index.ts'
import { subjectRef } from '../../vocabulary/noun.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf } from '../deciding/context.ts'
import { papersOf, titleOf } from '../deciding/materials.ts'
import type { FilingCase, Remark } from '../filing-case.ts'
import { nounTitles } from '../noun-titles.ts'
import { subjectTitle } from '../subject-title.ts'
import { checklistOf, type MaterialAsked } from './checklist.ts'
import { missingOf } from './intake.ts'
import { letterOf } from './letter.ts'
import { reviewOf } from './review.ts'

/** 退回理由 · 填写 · 提供 · 修改 · 处理 */
export type RequestKind = 'returned' | 'fill-in' | 'provide' | 'mend' | 'settle'

export type RequestLine = {
  readonly kind: RequestKind
  /** Whom or what it concerns, by name. */
  readonly subject: Text
  readonly what: Text
  readonly why: Text
  /** How it should look. */
  readonly how?: Text
  /** What is wrong with what was sent, in the reviewer's words. */
  readonly wrong: readonly Remark[]
}

export type ClientRequest = {
  readonly title: Text
  readonly by?: Day
  readonly lines: readonly RequestLine[]
  /** Ready to paste. */
  readonly text: Text
}

export type RequestContext = Context & { /** 请于何日前 The day the consultant asks for. */ readonly by?: Day }

const or: Text = { zh: '或', en: 'or' }
const and: Text = { zh: '和', en: 'and' }

function factLines(known: Known): readonly RequestLine[] {
  const { title } = known.procedure
  const why = { zh: `${title.zh}须填报`, en: `${title.en}: to be reported` }
  return missingOf(known).map(({ key, subject, title: what }) => {
    const { hint } = facts[key]
    return { kind: 'fill-in', subject: subjectTitle(subject), what, why, ...(hint ? { how: hint } : {}), wrong: [] }
  })
}

function materialLine({ requirement, subjectTitle: subject, comments, state }: MaterialAsked): RequestLine {
  const papers = papersOf(requirement)
  const several = requirement.accepts !== undefined && 'allOf' in requirement.accepts
  const what = joined(papers.map(titleOf), several ? and : or)
  const how = papers.length === 1 ? materials[papers[0] as keyof typeof materials] : undefined
  const note = how !== undefined && 'note' in how ? { how: how.note } : {}
  const kind = state === 'waiting' ? 'provide' : 'mend'
  return { kind, subject, what, why: requirement.text, ...note, wrong: comments }
}

function materialLines(known: Known): readonly RequestLine[] {
  return checklistOf(known).materials.flatMap((line) =>
    line.state === 'waiting' || line.state === 'changes-requested' ? [materialLine(line)] : [],
  )
}

/** Told as facts to fill in, or the consultant's own to arrange. */
const ours: readonly string[] = ['fact-missing', 'role-missing', 'subject-missing']

/** What the rules found wrong with the facts given, unless somebody decided to live with it. */
function findingLines(known: Known): readonly RequestLine[] {
  const { subjects } = known.filingCase
  const asked = checklistOf(known).materials.map(({ key }) => key)
  return reviewOf(known).flatMap(({ code, severity, path, subject: ref, message, fix, accepted }) => {
    const grave = severity === 'block' || severity === 'risk'
    const told = ours.includes(code) || asked.includes(path) || accepted !== undefined
    const subject = subjects.find((one) => subjectRef(one) === ref)
    return !grave || told || subject === undefined
      ? []
      : [{ kind: 'settle' as const, subject: subjectTitle(subject), what: message, why: fix, wrong: [] }]
  })
}

/** After a return, the reasons as they were written, until the case is sent again. */
function returnLines({ filingCase, stage }: Known): readonly RequestLine[] {
  const answer = stage.locked || stage.final ? undefined : filingCase.rounds.at(-1)?.answers.at(-1)
  if (answer === undefined) return []
  return answer.reasons.map(({ text, subject: id }) => {
    const subject = filingCase.subjects.find((one) => one.id === id)
    return {
      kind: 'returned',
      subject: subject ? subjectTitle(subject) : nounTitles.case,
      what: { zh: text, en: text },
      why: events[answer.event],
      wrong: [],
    }
  })
}

export function requestToClient(filingCase: FilingCase, { by, ...context }: RequestContext): ClientRequest {
  const known = knownOf(filingCase, context)
  const names = filingCase.subjects.filter(({ noun }) => noun === 'service').map(subjectTitle)
  const services = joined(names, and)
  const { title: procedure } = known.procedure
  const title = { zh: `${procedure.zh} · ${services.zh}`, en: `${procedure.en} · ${services.en}` }
  const lines = [...returnLines(known), ...factLines(known), ...materialLines(known), ...findingLines(known)]
  const request = by === undefined ? { title, lines } : { title, by, lines }
  return { ...request, text: letterOf(request) }
}
