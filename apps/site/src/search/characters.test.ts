import { describe, expect, test } from 'vitest'
import { apart, lookupOf, together, wordsOf } from './characters.ts'

describe('characters', () => {
  test('stand apart in the index, Latin words and numbers whole', () => {
    expect(apart('京ICP备2026057758号').trim()).toBe('京 ICP 备 2026057758 号')
    expect(apart('within 20 working days')).toBe('within 20 working days')
  })
  test('are put together again as they stood, with the marks of what was found', () => {
    expect(together('须 在 <mark>20</mark> <mark>个</mark> <mark>工</mark> 作 日 ， 内 答 复')).toBe(
      '须在 <mark>20</mark> <mark>个工</mark>作日，内答复',
    )
    expect(together('within <mark>20</mark> days, 备 \u200b案')).toBe('within <mark>20</mark> days, 备案')
  })
})

describe('a question', () => {
  test('is looked up word by word, Chinese ones as characters in a row', () => {
    expect(wordsOf(' App 备案  材料 ')).toEqual(['App', '备案', '材料'])
    expect(lookupOf('备案')).toBe('"备 案"')
    expect(lookupOf('备')).toBe('备')
    expect(lookupOf('"App"')).toBe('App')
  })
  test('keeps a number with its measure', () => {
    expect(wordsOf('20 个工作日').map(lookupOf)).toEqual(['"20 个 工 作 日"'])
    expect(wordsOf('京ICP备').map(lookupOf)).toEqual(['"京 ICP 备"'])
  })
})
