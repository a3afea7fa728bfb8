/** What a day's list says of each thing on it, and where it is dealt with. */
import type { Day } from '@beian/domain/vocabulary'
import { shownAt } from '../case/events/happened-at.ts'
import { procedureTitle } from '../cases/words.ts'
import { say } from '../text/language.ts'
import { shortDay, shortInstant } from '../text/when.ts'
import type { Entry, Mark, Meeting, Task } from './queries.ts'
import { td } from './words.ts'

type Line = {
  readonly href: string
  /** Beside what it is; limits and expiries go without. */
  readonly mark?: string
  readonly what: string
  readonly notes: readonly (string | null)[]
}

export function lineOf(mark: Mark, day: Day): Line {
  if (mark.kind === 'appointment') return ofMeeting(mark)
  return mark.kind === 'task' ? ofTask(mark) : ofEntry(mark, day)
}

function ofMeeting({ caseId, at, what, person, by, where, state }: Meeting): Line {
  return {
    href: `/cases/${caseId}/plan#plan-appointments`,
    mark: td().calendar.appointment,
    what: `${shownAt(Date.parse(at)).time} ${what}`,
    notes: [person, td().calendar.ways[by], where, state === 'agreed' ? '' : td().calendar.meetingStates[state]],
  }
}

function ofTask({ caseId, words, owner }: Task): Line {
  return { href: `/cases/${caseId}/deadlines`, mark: td().calendar.task, what: words, notes: [owner.name] }
}

function ofEntry(entry: Entry, on: Day): Line {
  const { kind, title, label, provisional, disputed, paused, original, day, begins, instant } = entry
  return {
    href: `/cases/${entry.caseId}/deadlines`,
    what: [title, ...(label ? [label] : [])].map((text) => say(text)).join(' · '),
    notes: [
      say(procedureTitle(entry.follows ?? entry.procedure)),
      begins === on && day !== on ? `${td().calendar.begins}, ${td().range(shortDay(begins), shortDay(day))}` : '',
      instant ? shortInstant(instant) : '',
      kind === 'estimate' ? td().standings.practice : '',
      provisional ? td().provisional : '',
      disputed ? td().disputed : '',
      paused ? td().pausedShort : '',
      original === day ? '' : td().original(shortDay(original)),
    ],
  }
}

/** In a cell: a limit is called by a question, too long for it, so the case's procedure stands for it; the list says the rest. */
export function inShort(mark: Mark): string {
  if (mark.kind === 'appointment') return `${shownAt(Date.parse(mark.at)).time} ${mark.what}`
  if (mark.kind === 'task') return mark.words
  const { kind, title, follows, procedure } = mark
  return say(kind === 'time-limit' || kind === 'estimate' ? procedureTitle(follows ?? procedure) : title)
}
