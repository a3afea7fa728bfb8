/** In which face each of a case's screens is visited, and at which case of the demonstration. */
import type { Face, Screen } from '../sweep.ts'
import type { Cases } from './cases.ts'
import { screens } from './screens.ts'

/** One after the other: each kind of page comes in several of them, by cases that have come differently far. */
const faces: readonly Face[] = [
  { language: 'zh', theme: 'light', width: 1440 },
  { language: 'en', theme: 'dark', width: 390 },
  { language: 'zh', theme: 'dark', width: 390 },
  { language: 'en', theme: 'light', width: 1440 },
  { language: 'zh', theme: 'light', width: 390 },
  { language: 'en', theme: 'dark', width: 1440 },
  { language: 'zh', theme: 'dark', width: 1440 },
  { language: 'en', theme: 'light', width: 390 },
]

export const names = screens.map(({ name }) => name)

export function screenOf(name: string, cases: Cases): Screen {
  const found = screens.find((screen) => screen.name === name)
  if (found === undefined) throw new Error(`no screen is called ${name}`)
  const { of, tab, ready = '.case-head', ...rest } = found
  const path = `/cases/${cases[of]}/${tab}`
  const only = faces[screens.indexOf(found) % faces.length]
  return {
    ...rest,
    ready: `main:has(.tab[aria-current][href="${path}"]) ${ready}`,
    ...(only && { only }),
    name: `case-${name}`,
    path,
  }
}
