/**
 * 法定节假日 What is certain about a year whose arrangement is not published: statutory days, but neither the weekends
 * moved to lengthen them nor the make-up days (Measures on National Holidays, 13 days since 2025).
 */
import type { Day } from '../vocabulary/day.ts'

/**
 * Lunar and solar-term days are computed here only for the years listed: a wrong guess of a festival would look as sure
 * as a right one, so other years have the fixed dates alone. 2027 was computed with a lunar calendar, not announced.
 */
const movable: Readonly<Record<number, readonly Day[]>> = {
  2027: [
    // Spring Festival: eve and three days · Qingming · Dragon Boat · Mid-Autumn
    '2027-02-05',
    '2027-02-06',
    '2027-02-07',
    '2027-02-08',
    '2027-04-05',
    '2027-06-09',
    '2027-09-15',
  ],
}

/** 2 May and the eve of Spring Festival are statutory since this year (revision of 2024-11-10). */
const SINCE_REVISION = 2025

/** New Year, Labour Day and National Day of a year. */
export function fixedStatutoryDays(year: number): readonly Day[] {
  const dates = ['01-01', '05-01', ...(year >= SINCE_REVISION ? ['05-02'] : []), '10-01', '10-02', '10-03']
  return dates.map((date) => `${year}-${date}` as Day)
}

/** Whether the day is off by statute, as far as this can be known before the year's notice. */
export function isStatutoryDay(day: Day): boolean {
  const year = Number(day.slice(0, 4))
  return fixedStatutoryDays(year).includes(day) || (movable[year] ?? []).includes(day)
}
