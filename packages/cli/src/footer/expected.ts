/** 应有的号码 The right numbers as they were told with `--number`, each by its kind. */
import { readNumber } from '@beian/domain/numbers'
import type { Misuse } from '../verb.ts'
import type { Expected } from './mend.ts'

const fields = { 'filing-number': 'filing', 'licence-number': 'licence', 'public-security-number': 'police' } as const

export const numberOption = {
  value: 'NUMBER',
  several: true,
  about: {
    zh: '应当展示的号码（备案号、公安备案号、许可证号）',
    en: 'the right number (filing, public-security, licence)',
  },
} as const

export function expectedFrom(numbers: readonly string[]): Expected | Misuse {
  const expected: Record<string, string> = {}
  for (const typed of numbers) {
    const reading = readNumber(typed)
    if (!reading.ok) return { ...reading.problem, path: '--number' }
    expected[fields[reading.kind]] = reading.canonical
  }
  return expected
}
