/** 轮到谁 Whose turn it is, what to do now, how much is still missing, and by when. */
import { type Calendar, publishedCalendar } from '../../calendar/index.ts'
import type { Actor } from '../../vocabulary/actor.ts'
import type { EventId } from '../../vocabulary/event.ts'
import type { FactKey } from '../../vocabulary/facts/index.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Known, knownOf } from '../deciding/context.ts'
import { personsMissing } from '../deciding/events.ts'
import type { FilingCase, Hold } from '../filing-case.ts'
import { checklistOf, type MaterialState } from './checklist.ts'
import { missingOf } from './intake.ts'
import { type CaseLimit, limitsOf, type TimedContext } from './limits.ts'

export type Turn = {
  readonly who: Actor
  readonly now: Text
  readonly stage: string
  readonly hold?: Hold
  /** The limit of this stage that ends first. */
  readonly due?: CaseLimit
  readonly missingFacts: number
  /** Of the facts still missing, those on which depends what else is asked at all. */
  readonly first: readonly FactKey[]
  readonly materials: Readonly<Record<MaterialState | 'not-required', number>>
  /** Persons of whom this stage still expects something, by event. */
  readonly persons: readonly string[]
}

/** Without these nobody knows which rules and materials count. */
const deciding: readonly FactKey[] = ['principal.nature', 'principal.province']

const sendNow: Text = {
  zh: '补齐缺少的信息和要修改的材料。',
  en: 'Send the facts and materials that are missing or to be mended.',
}
const askNow: Text = {
  zh: '填写已知的信息；其余的列成清单发给客户。',
  en: 'Enter what is known, and ask the client for the rest in one list.',
}
const decideNow: Text = {
  zh: '先填写主办单位性质和所在省：需要哪些信息和材料由此决定。',
  en: 'Enter the nature and province of the principal first: what else is needed depends on them.',
}
const judgeNow: Text = { zh: '审核收到的材料。', en: 'Review the materials received.' }
const submitNow: Text = {
  zh: '信息和材料齐全，处理检查结果后提交。',
  en: 'Facts and materials are complete: settle the findings, then submit.',
}
const resumeNow: Text = { zh: '案件已暂停，可恢复或放弃。', en: 'The case is on hold: resume it or abandon it.' }

function countsOf(known: Known): Turn['materials'] {
  const counts = { waiting: 0, 'pending-review': 0, 'changes-requested': 0, accepted: 0, 'not-required': 0 }
  for (const { state } of checklistOf(known).materials) counts[state] += 1
  return counts
}

type Open = Pick<Turn, 'first' | 'missingFacts' | 'materials'> & { readonly asked: boolean }

/**
 * While the case is ours, files that came are looked at first; as long as something must come it is the client's turn, once the
 * client was asked for it.
 */
function whoseTurn(
  { filingCase, stage }: Known,
  { first, missingFacts, materials, asked }: Open,
): Pick<Turn, 'who' | 'now'> {
  const { who, now } = stage
  if (filingCase.hold) return { who: 'consultant', now: resumeNow }
  if (stage.locked || stage.final) return { who, now }
  if (materials['pending-review'] > 0) return { who: 'consultant', now: judgeNow }
  const isOwed = missingFacts + materials.waiting + materials['changes-requested'] > 0
  if (isOwed && !asked) return { who: 'consultant', now: first.length > 0 ? decideNow : askNow }
  if (isOwed) return { who: 'client', now: who === 'client' ? now : sendNow }
  return { who: 'consultant', now: who === 'client' ? submitNow : now }
}

/** The nearest limit that an event of this stage would end; where the law sets none, what is usual. */
function dueOf(known: Known, calendar: Calendar): CaseLimit | undefined {
  const ends = Object.keys(known.stage.on) as readonly EventId[]
  const running = limitsOf(known, calendar).filter(
    ({ ended, topic }) => !ended && 'until' in topic.demand && topic.demand.until.some((event) => ends.includes(event)),
  )
  return running.find(({ kind }) => kind === 'time-limit') ?? running[0]
}

export function turn(filingCase: FilingCase, timed: TimedContext): Turn {
  const { calendar = publishedCalendar, asked = true, ...context } = timed
  const known = knownOf(filingCase, context)
  const missingFacts = missingOf(known)
  const materials = countsOf(known)
  const first = deciding.filter((key) => missingFacts.some((one) => one.key === key))
  const due = dueOf(known, calendar)
  const expected = Object.keys(known.stage.on).find((event) => known.procedure.brings[event as EventId] === 'persons')
  return {
    ...whoseTurn(known, { first, missingFacts: missingFacts.length, materials, asked }),
    stage: filingCase.stage,
    ...(filingCase.hold ? { hold: filingCase.hold } : {}),
    ...(due ? { due } : {}),
    missingFacts: missingFacts.length,
    first,
    materials,
    persons: expected === undefined ? [] : personsMissing(known, expected as EventId),
  }
}
