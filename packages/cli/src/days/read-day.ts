/** 读日期 A day as somebody typed it, or why it is none. */
import { type Day, isDay } from '@beian/domain/vocabulary'
import type { Misuse } from '../verb.ts'

/** Outside these years nothing of ours happens, and counting through them would only take time. */
const [FIRST, LAST] = ['1949-10-01', '2199-12-31']

export type DayProblem = Misuse & { readonly code: 'not-a-day' | 'not-a-count' | 'too-far' }

export function readDay(typed: string): Day | DayProblem {
  const text = typed.trim()
  if (!isDay(text)) return notADay(text)
  return text < FIRST || text > LAST ? tooFar : text
}

export const isDayProblem = (value: Day | DayProblem): value is DayProblem => typeof value === 'object'

function notADay(text: string): DayProblem {
  const shown = text.slice(0, 40)
  return {
    code: 'not-a-day',
    message: { zh: `“${shown}”不是日期`, en: `“${shown}” is no day` },
    fix: { zh: '请写成 年-月-日，例如 2026-02-13', en: 'Write year-month-day, such as 2026-02-13' },
  }
}

export const tooFar: DayProblem = {
  code: 'too-far',
  message: { zh: '超出了可以计算的范围', en: 'This lies beyond what is counted' },
  fix: { zh: `日期应在 ${FIRST} 至 ${LAST} 之间`, en: `The day must lie between ${FIRST} and ${LAST}` },
}
