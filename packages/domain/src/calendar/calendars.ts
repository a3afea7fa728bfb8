/** The years whose arrangement is published and lies here, one file each: next year's is one file and one line. */
import y2023 from './2023.ts'
import y2024 from './2024.ts'
import y2025 from './2025.ts'
import y2026 from './2026.ts'
import { calendarOf } from './calendar-of.ts'
import type { CalendarYear } from './year.ts'

export const calendars: readonly CalendarYear[] = [y2023, y2024, y2025, y2026]

/** What is published here; an agency that adds a year makes its own with `calendarOf([...calendars, year])`. */
export const publishedCalendar = calendarOf(calendars)
