/** Laws over all fees: each is named once, read in two languages, cited; the State charges nothing. */
import { describe, expect, test } from 'vitest'
import { procedureIds } from '../../vocabulary/regime.ts'
import type { Text } from '../../vocabulary/text.ts'
import type { Fee } from '../fee.ts'
import { rulebook } from '../index.ts'
import { agencyFees } from './agencies.ts'
import { feeList } from './index.ts'
import { providerFees } from './providers.ts'
import { statutoryFees } from './statutory.ts'

const sourcesOf = ({ cites }: Fee) => cites.map((id) => rulebook.sources[id])
const bilingual = ({ zh, en }: Text) => /\p{Script=Han}/u.test(zh) && en.trim() !== '' && !/\p{Script=Han}/u.test(en)

test('ids are unique', () => {
  expect(new Set(feeList.map(({ id }) => id)).size).toBe(feeList.length)
})
test('each room holds its own kind', () => {
  const kinds = (list: readonly Fee[]) => [...new Set(list.map(({ kind }) => kind))]
  expect([kinds(statutoryFees), kinds(providerFees), kinds(agencyFees)]).toEqual([
    ['statutory'],
    ['provider'],
    ['agency'],
  ])
})

describe.each(feeList.map((fee) => [fee.id, fee as Fee] as const))('%s', (_, fee) => {
  test('cites sources that are on the shelf, and was seen no later than they were', () => {
    const sources = sourcesOf(fee)
    expect(sources.length).toBeGreaterThan(0)
    expect(sources.every((source) => source !== undefined)).toBe(true)
    const days = sources.flatMap((source) => (source ? [source.seen ?? source.checkedOn] : []))
    expect(days.some((day) => day >= fee.seenBy)).toBe(true)
  })
  test('is said in both languages', () => {
    expect([fee.title, ...(fee.note ? [fee.note] : [])].filter((text) => !bilingual(text))).toEqual([])
  })
  test('belongs to procedures that are known', () => {
    expect(fee.procedures.length).toBeGreaterThan(0)
    expect(fee.procedures.filter((id) => !procedureIds.includes(id))).toEqual([])
  })
  test('names an amount that is one: none below zero, none without a currency unless the source leaves it open', () => {
    const { amount, currency, note } = fee
    expect(amount === null || (amount.to >= 0 && (amount.from ?? 0) <= amount.to)).toBe(true)
    if (amount && currency === null) expect(note?.en).toMatch(/currency/)
  })
})

test('what the State charges is zero: a fee that is not would need the statute that sets it', () => {
  expect(statutoryFees.filter((fee: Fee) => fee.amount === null || fee.amount.to !== 0)).toEqual([])
})
test('a zero is cited to the law it is read from, or is unverified', () => {
  const law = (fee: Fee) => sourcesOf(fee).some((source) => source?.kind === 'statute')
  expect(statutoryFees.filter((fee: Fee) => !law(fee) && fee.confidence !== 'unverified')).toEqual([])
})
test('every procedure has its official fee, or none is known', () => {
  const priced = new Set(statutoryFees.flatMap(({ procedures }) => procedures as readonly string[]))
  expect(procedureIds.filter((id) => !priced.has(id))).toEqual(['licence-annual-report'])
})
test('an agency’s price never stands without a word on its basis', () => {
  expect(agencyFees.filter(({ note }) => !/No legal basis|only on success/.test(note.en))).toEqual([])
})
