/** 日 A calendar day in China, `YYYY-MM-DD`: never an instant, so no time zone can move it. */
export type Day = `${number}-${number}-${number}`

/** 长期 Stands for the end of what has none: a document valid for ever. */
export const NO_END: Day = '9999-12-31'

const shape = /^(\d{4})-(\d{2})-(\d{2})$/

/** Whether `value` names a day that exists in the Gregorian calendar (2026-02-29 does not). */
export function isDay(value: string): value is Day {
  const match = shape.exec(value)
  if (!match) return false
  const [year, month, date] = [Number(match[1]), Number(match[2]), Number(match[3])]
  const probe = new Date(Date.UTC(year, month - 1, date))
  return probe.getUTCFullYear() === year && probe.getUTCMonth() === month - 1 && probe.getUTCDate() === date
}
