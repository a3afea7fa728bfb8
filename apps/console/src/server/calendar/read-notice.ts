/**
 * 读通知 Turns what an administrator pastes into an arrangement: the sentences of the State Council's notice as printed, or
 * JSON: ours, or that of the public list of holidays. It only reads; whether it makes sense is for the domain to say.
 */
import type { Text } from '@beian/domain/vocabulary'

const names: Readonly<Record<string, string>> = {
  元旦: 'New Year',
  春节: 'Spring Festival',
  清明节: 'Qingming',
  劳动节: 'Labour Day',
  端午节: 'Dragon Boat Festival',
  中秋节: 'Mid-Autumn Festival',
  国庆节: 'National Day',
  '国庆节、中秋节': 'National Day and Mid-Autumn Festival',
}

function nameOf(zh: string): Text {
  return { zh, en: names[zh] ?? zh }
}

/** What the domain's reader takes; every value may still be wrong. */
export type Pasted = {
  year: unknown
  notice: { title: Text; url: string }
  holidays: unknown
  makeUpDays: unknown
}

export function readNotice(text: string, { year, url }: { year: number; url: string }): Pasted {
  const notice = { title: titleOf(year), url: url === '' ? 'unknown' : url }
  const json = text.trimStart().startsWith('{') ? parsed(text) : undefined
  if (json !== undefined) return { year: json.year ?? year, notice, ...fromJson(json) }
  return { year, notice, ...fromSentences(text, year) }
}

function titleOf(year: number): Text {
  return {
    zh: `国务院办公厅关于${year}年部分节假日安排的通知`,
    en: `Notice of the General Office of the State Council on the holiday arrangement of ${year}`,
  }
}

type Json = {
  readonly year?: unknown
  readonly holidays?: unknown
  readonly makeUpDays?: unknown
  readonly days?: unknown
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json
  } catch {
    return undefined
  }
}

type ListedDay = { readonly name: string; readonly date: string; readonly isOffDay: boolean }

function fromJson({ holidays, makeUpDays, days }: Json) {
  if (!Array.isArray(days)) return { holidays, makeUpDays }
  const listed = (days as readonly ListedDay[]).toSorted((a, b) => `${a.date}`.localeCompare(`${b.date}`))
  const off = Map.groupBy(
    listed.filter(({ isOffDay }) => isOffDay),
    ({ name }) => name,
  )
  return {
    holidays: [...off].map(([name, all]) => ({ name: nameOf(name), from: all[0]?.date, to: all.at(-1)?.date })),
    makeUpDays: listed.filter(({ isOffDay }) => !isOffDay).map(({ date }) => date),
  }
}

const span =
  /(?:(\d{4})年)?(\d{1,2})月(\d{1,2})日(?:（[^）]*）)?(?:\s*至\s*(?:(\d{4})年)?(?:(\d{1,2})月)?(\d{1,2})日)?/g
const heading = /^\s*[一二三四五六七八九十]+、\s*([^：:]+)[：:]/

/** 一、元旦：1月1日（周四）至3日（周六）放假调休，共3天。1月4日（周日）上班。 */
function fromSentences(text: string, year: number) {
  const holidays: { name: Text; from: string; to: string }[] = []
  const makeUpDays: string[] = []
  for (const line of text.split(/\r?\n/)) {
    const name = heading.exec(line)?.[1]?.trim()
    if (name === undefined) continue
    for (const sentence of line.replace(heading, '').split(/[。；]/)) {
      const days = [...sentence.matchAll(span)].map((match) => daysOf(match, year))
      if (/上班/.test(sentence)) makeUpDays.push(...days.map(({ from }) => from))
      else if (/放假/.test(sentence)) holidays.push(...days.map((one) => ({ name: nameOf(name), ...one })))
    }
  }
  return { holidays, makeUpDays }
}

function daysOf([, fromYear, fromMonth, fromDay, toYear, toMonth, toDay]: RegExpMatchArray, year: number) {
  const from = dayText(fromYear ?? year, fromMonth, fromDay)
  return { from, to: toDay === undefined ? from : dayText(toYear ?? fromYear ?? year, toMonth ?? fromMonth, toDay) }
}

function dayText(year: string | number, month = '', day = ''): string {
  return `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`
}
