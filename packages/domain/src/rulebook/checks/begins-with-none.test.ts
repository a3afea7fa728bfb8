import { expect, test } from 'vitest'
import { beginsWithNone } from './begins-with-none.ts'

const ask = (...numbers: string[]) =>
  beginsWithNone.test({ numbers }, { ranges: ['170', '171'] }, { at: '2026-11-21T04:00:00.000Z' })

test('Numbers of other ranges are kept', () => expect(ask('13800138000', '18617012345')).toBe(true))
test.each(['17012345678', '+86 171-1234-5678'])('%s is not', (number) =>
  expect(ask('13800138000', number)).toEqual({ wrong: 'numbers' }),
)
