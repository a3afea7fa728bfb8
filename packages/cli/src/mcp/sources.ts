/** 依据 The sources behind answers that come from a format or a calendar and not from a statement of the book. */
import { calendars } from '@beian/domain/calendar'
import { rulebook as book } from '@beian/domain/rulebook'
import type { Day } from '@beian/domain/vocabulary'
import { type Citation, citationsOf } from '../book/cited.ts'
import type { Language } from '../language.ts'

/** What the nation's statements of some topics cite, each once. */
export function citedBy(topics: readonly string[], language: Language): readonly Citation[] {
  const ids = book.topics
    .filter(({ id }) => topics.includes(id))
    .flatMap(({ statements }) => statements.flatMap(({ cites }) => cites))
  return citationsOf(book, [...new Set(ids)], language)
}

/** The notices of the years from one day to another. */
export function noticesOf(days: readonly Day[], language: Language): readonly Citation[] {
  const years = days.map((day) => Number(day.slice(0, 4)))
  return calendars
    .filter(({ year }) => year >= Math.min(...years) && year <= Math.max(...years))
    .map(({ year, notice }) => ({
      id: `holidays-${year}`,
      title: notice.title[language],
      url: notice.url === 'unknown' ? null : notice.url,
    }))
}

/** Every source that stands anywhere in an answer, once. */
export function citationsIn(answer: unknown): readonly Citation[] {
  const found = new Map<string, Citation>()
  const look = (value: unknown): void => {
    if (Array.isArray(value)) value.forEach(look)
    else if (typeof value === 'object' && value !== null) {
      for (const [key, inner] of Object.entries(value)) {
        if (key === 'citations') for (const one of inner as readonly Citation[]) found.set(one.id, one)
        else look(inner)
      }
    }
  }
  look(answer)
  return [...found.values()]
}
