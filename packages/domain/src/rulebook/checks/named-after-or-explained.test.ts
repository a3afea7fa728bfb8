import { describe, expect, test } from 'vitest'
import { namedAfterOrExplained } from './named-after-or-explained.ts'

const company = '上海兰亭文具有限公司'
const ask = (name: string, explained = false) =>
  namedAfterOrExplained.test({ name, principal: company, explained }, {}, { at: '2026-11-21T04:00:00.000Z' })

describe('A name with a link to the principal', () => {
  test.each(['兰亭文具', '上海兰亭', company])('shares two characters in a row: %s', (name) =>
    expect(ask(name)).toBe(true),
  )
  test('does not come about by words that every company has', () =>
    expect(ask('云雀有限公司')).toEqual({ wrong: 'name', saw: '云雀有限公司' }))
  test('is not a single character in common', () => expect(ask('兰花小站')).toEqual({ wrong: 'name', saw: '兰花小站' }))
  test('is not a pair across a word that was left out', () =>
    expect(
      namedAfterOrExplained.test(
        { name: '甲科技乙', principal: '甲乙', explained: false },
        {},
        { at: '2026-11-21T04:00:00.000Z' },
      ),
    ).toEqual({ wrong: 'name', saw: '甲科技乙' }))
})
test('Any name will do where the remark explains it', () => expect(ask('云雀小站', true)).toBe(true))
