/**
 * iCalendar Entries as an ICS file: whole days, or a moment in Asia/Shanghai for limits in hours. An entry keeps its UID while
 * its day moves. It tells names of clients and of what is due, nothing of persons.
 */
import { createHash } from 'node:crypto'
import { shiftDays } from '@beian/domain/calendar'
import { type Day, type Instant, type Language, type Text } from '@beian/domain/vocabulary'
import { TZDate } from '@date-fns/tz'
import ical, { ICalCalendarMethod, type ICalEventData, ICalEventTransparency } from 'ical-generator'
import type { Entry } from '../calendar/entries.ts'

const zone = 'Asia/Shanghai'

/** +08:00 all year: summer time ended in 1991, and no entry is older. */
const shanghai = [
  'BEGIN:VTIMEZONE',
  `TZID:${zone}`,
  'BEGIN:STANDARD',
  'DTSTART:19910915T010000',
  'TZOFFSETFROM:+0900',
  'TZOFFSETTO:+0800',
  'TZNAME:CST',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')

const words = {
  name: { zh: '备案案头：期限', en: 'Beian Desk: deadlines' },
  provisional: { zh: '暂定', en: 'provisional' },
  disputed: { zh: '有争议', en: 'disputed' },
  usual: { zh: '一般', en: 'usually' },
  paused: { zh: '对方办理中，暂停计算', en: 'others act, not counted' },
  first: { zh: '原定', en: 'first set for' },
} as const satisfies Record<string, Text>

export type Feeding = {
  readonly entries: readonly Entry[]
  readonly language: Language
  readonly origin: string
  readonly titleOf: (procedure: Entry['procedure']) => Text
  readonly at: Instant
}

export function icsOf({ entries, ...rest }: Feeding): string {
  const calendar = ical({
    name: words.name[rest.language],
    prodId: { company: 'Beian Desk', product: 'console', language: rest.language.toUpperCase() },
    method: ICalCalendarMethod.PUBLISH,
    timezone: { name: zone, generator: () => shanghai },
    ttl: 3600,
  })
  for (const entry of entries) calendar.createEvent(eventOf(entry, rest))
  return calendar.toString()
}

function eventOf(entry: Entry, { language, origin, titleOf, at }: Omit<Feeding, 'entries'>): ICalEventData {
  const { title, label, client, caseId } = entry
  const what = [title[language], label?.[language] ?? ''].filter((part) => part !== '').join(' · ')
  const marks = marksOf(entry).map((mark) => words[mark][language])
  const colon = language === 'zh' ? '：' : ': '
  const moved = entry.original === entry.day ? '' : `${words.first[language]} ${entry.original}`
  return {
    id: `${createHash('sha256')
      .update([caseId, entry.key, entry.fromAt ?? ''].join('\0'))
      .digest('hex')
      .slice(0, 32)}@beian-desk`,
    ...when(entry),
    stamp: new Date(at),
    summary: `${client}${colon}${what}${marks.length > 0 ? ` (${marks.join(', ')})` : ''}`,
    description: [titleOf(entry.follows ?? entry.procedure)[language], moved].filter((part) => part !== '').join('\n'),
    url: `${origin}/cases/${caseId}/deadlines`,
    transparency: ICalEventTransparency.TRANSPARENT,
  }
}

function marksOf(entry: Entry): readonly (keyof typeof words)[] {
  const { kind, provisional, disputed, paused } = entry
  return [
    ...(kind === 'estimate' ? (['usual'] as const) : []),
    ...(provisional ? (['provisional'] as const) : []),
    ...(disputed ? (['disputed'] as const) : []),
    ...(paused ? (['paused'] as const) : []),
  ]
}

/** The end of a whole day is the day after it. */
function when({ begins, day, instant }: Entry): Pick<ICalEventData, 'start'> & Partial<ICalEventData> {
  if (instant !== null) {
    const moment = new TZDate(instant, zone)
    return { start: moment, end: moment, timezone: zone }
  }
  return { start: midnight(begins ?? day), end: midnight(shiftDays(day, 1)), allDay: true }
}

const midnight = (day: Day) => new TZDate(`${day}T00:00:00+08:00`, zone)
