/** 请客户补充 What the client is asked for: what, why, by when, and what is wrong with what was sent. Names only, no other personal data. */
import { joined } from '../../reading/index.ts'
import { type Material, type MaterialId, materials } from '../../rulebook/materials/index.ts'
import type { Day } from '../../vocabulary/day.ts'
import { events } from '../../vocabulary/event.ts'
import { facts } from '../../vocabulary/facts/index.ts'
import { type Subject, type SubjectId, subjectRef } from '../../vocabulary/noun.ts'
import type { SourceId } from '../../vocabulary/source.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Context, type Known, knownOf } from '../deciding/context.ts'
import { papersOf, titleOf } from '../deciding/materials.ts'
import type { FilingCase, Remark } from '../filing-case.ts'
import { nounHeadings } from '../noun-titles.ts'
import { subjectTitle } from '../subject-title.ts'
import { chatOf } from './chat.ts'
import { checklistOf, type MaterialAsked } from './checklist.ts'
import { missingOf } from './intake.ts'
import { letterOf, mailOf } from './letter.ts'
import { reviewOf } from './review.ts'
import { type SurelyAsked, surelyAsked } from './surely-asked.ts'
import { veiled, veiledRemark, veiledText } from './veiled.ts'

/** 退回理由 · 填写 · 提供 · 修改 · 处理 */
export type RequestKind = 'returned' | 'fill-in' | 'provide' | 'mend' | 'settle'

export type RequestLine = {
  readonly kind: RequestKind
  /** By which it is found again in a later request. */
  readonly key: string
  /** Whom or what it concerns: `person:person-1`, its name, and what it is. */
  readonly of: string
  readonly subject: Text
  readonly noun: Text
  readonly what: Text
  /** The sentence of the rule. */
  readonly asks?: Text
  /** The texts it rests on, or what it is for. */
  readonly why: Text
  /** How it should look. */
  readonly how?: Text
  /** What is wrong with what was sent, in the reviewer's words. */
  readonly wrong: readonly Remark[]
}

export type ClientRequest = {
  readonly title: Text
  /** What it is asked for. */
  readonly procedure: Text
  /** Whom it speaks to, where it is for one person only. */
  readonly to?: Text
  readonly by?: Day
  readonly lines: readonly RequestLine[]
  /** Ready to paste. */
  readonly text: Text
  /** The same for a chat window, and with a subject for mail. */
  readonly chat: Text
  readonly mail: { readonly subject: Text; readonly text: Text }
}

export type RequestContext = Context & {
  /** 请于何日前 The day the consultant asks for. */
  readonly by?: Day
  /** 只发给一人 Only what concerns this subject of the case. */
  readonly of?: SubjectId
  /** 客户名称 By which a case is called while neither its services nor its principal have a name. */
  readonly client?: string
}

const or: Text = { zh: '或', en: 'or' }
const and: Text = { zh: '和', en: 'and' }

function about(subject: Subject): Pick<RequestLine, 'of' | 'subject' | 'noun'> {
  return { of: subjectRef(subject), subject: subjectTitle(subject), noun: nounHeadings[subject.noun] }
}

const forEver: Text = { zh: '长期有效请注明“长期”。', en: 'If it has no end, say so.' }

function factLines(known: Known): readonly RequestLine[] {
  const { title } = known.procedure
  const why = { zh: `${title.zh}须填报`, en: `${title.en}: to be reported` }
  return missingOf(known).map(({ key: fact, subject, title: what }) => {
    const how = facts[fact].endless ? forEver : facts[fact].hint
    const key = `${subjectRef(subject)}/${fact}`
    return { kind: 'fill-in', key, ...about(subject), what, why, ...(how ? { how } : {}), wrong: [] }
  })
}

/** The titles of the texts a statement rests on. Dictionaries of filing systems tell a client nothing where a text says it too. */
function sourcesOf({ rulebook }: Known, citations: readonly SourceId[]): Text {
  const sources = citations.flatMap((id) => rulebook.sources[id] ?? [])
  const texts = sources.filter(({ kind }) => kind !== 'dataset')
  return joined(
    (texts.length > 0 ? texts : sources).map(({ title }) => title),
    and,
  )
}

function materialLine(known: Known, { requirement, subject, comments, state }: MaterialAsked): RequestLine {
  const papers = papersOf(requirement)
  const several = requirement.accepts !== undefined && 'allOf' in requirement.accepts
  const what = joined(papers.map(titleOf), several ? and : or)
  const paper: Material | undefined = papers.length === 1 ? materials[papers[0] as MaterialId] : undefined
  const how = paper?.note === undefined ? {} : { how: paper.note }
  const why = sourcesOf(known, requirement.by.statement.cites)
  const kind = state === 'waiting' ? 'provide' : 'mend'
  return {
    kind,
    key: requirement.key,
    ...about(subject),
    what,
    asks: requirement.text,
    why,
    ...how,
    wrong: comments.map(veiledRemark),
  }
}

/** Of several papers the one that the answer above asks for: nobody is asked a second time because the answer came first. */
function undecidedLine(known: Known, { key, subject, waitsFor, papers, cites }: SurelyAsked): RequestLine {
  const { zh, en } = facts[waitsFor].title
  return {
    kind: 'provide',
    key,
    ...about(subject),
    what: joined(papers.map(titleOf), or),
    asks: { zh: `提交其中一种，以所填的“${zh}”为准。`, en: `One of these, as you answer “${en}”.` },
    why: sourcesOf(known, cites),
    wrong: [],
  }
}

function materialLines(known: Known): readonly RequestLine[] {
  const { materials: all, open } = checklistOf(known)
  const decided = all.flatMap((line) =>
    line.state === 'waiting' || line.state === 'changes-requested' ? [materialLine(known, line)] : [],
  )
  return [...decided, ...surelyAsked(known, open).map((one) => undecidedLine(known, one))]
}

/** Told as facts to fill in, or the consultant's own to arrange. */
const ours: readonly string[] = ['fact-missing', 'role-missing', 'subject-missing']

/** What the rules found wrong with the facts given, unless somebody decided to live with it. */
function findingLines(known: Known): readonly RequestLine[] {
  const { subjects } = known.filingCase
  const asked = checklistOf(known).materials.map(({ key }) => key)
  return reviewOf(known).flatMap(({ code, severity, path, subject: ref, message, fix, citations, accepted }) => {
    const grave = severity === 'block' || severity === 'risk'
    const told = ours.includes(code) || asked.includes(path) || accepted !== undefined
    const subject = subjects.find((one) => subjectRef(one) === ref)
    return !grave || told || subject === undefined
      ? []
      : [
          {
            kind: 'settle' as const,
            key: `${ref}/${code}`,
            ...about(subject),
            what: veiledText(message),
            asks: fix,
            why: sourcesOf(known, citations),
            wrong: [],
          },
        ]
  })
}

/** After a return, the reasons as they were written, until the case is sent again. */
function returnLines({ filingCase, stage }: Known): readonly RequestLine[] {
  const answer = stage.locked || stage.final ? undefined : filingCase.rounds.at(-1)?.answers.at(-1)
  if (answer === undefined) return []
  const round = filingCase.rounds.length
  return answer.reasons.map(({ text: words, subject: id }, place) => {
    const text = veiled(words)
    const key = `round-${round}/${place}`
    const subject = filingCase.subjects.find((one) => one.id === id) ?? { noun: 'case' as const, id: 'case', facts: {} }
    return {
      kind: 'returned',
      key,
      ...about(subject),
      what: { zh: text, en: text },
      why: events[answer.event],
      wrong: [],
    }
  })
}

/** The services, else the principal: those that have a name, else the client, before those that have none yet. */
function namedIn({ subjects }: FilingCase, client: string | undefined): readonly Text[] {
  const services = subjects.filter(({ noun }) => noun === 'service')
  const principal = subjects.filter(({ noun }) => noun === 'principal')
  const known = [services, principal].map((all) =>
    all.filter(({ facts }) => (facts['service.name'] ?? facts['principal.name']) !== undefined),
  )
  const named = known.find((all) => all.length > 0)
  if (named === undefined && client !== undefined) return [{ zh: client, en: client }]
  return (named ?? ([services, principal].find((all) => all.length > 0) as readonly Subject[])).map(subjectTitle)
}

/** One person's own part; a reason that names nobody concerns everybody. */
function concerns(of: Subject | undefined): (line: RequestLine) => boolean {
  if (of === undefined) return () => true
  return (line) => line.of === subjectRef(of)
}

export function requestToClient(filingCase: FilingCase, { by, of, client, ...context }: RequestContext): ClientRequest {
  const known = knownOf(filingCase, context)
  const { title: procedure } = known.procedure
  const whose = joined(namedIn(filingCase, client), and)
  const title = { zh: `${procedure.zh} · ${whose.zh}`, en: `${procedure.en} · ${whose.en}` }
  const one = filingCase.subjects.find(({ id }) => id === of)
  const all = [...returnLines(known), ...factLines(known), ...materialLines(known), ...findingLines(known)]
  const request = {
    title,
    procedure,
    ...(one?.noun === 'person' && { to: subjectTitle(one) }),
    ...(by !== undefined && { by }),
    lines: all.filter(concerns(one)),
  }
  return { ...request, text: letterOf(request), chat: chatOf(request), mail: mailOf(request) }
}
