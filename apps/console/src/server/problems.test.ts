import { expect, test } from 'vitest'
import { problemTexts } from './problem-texts.ts'
import { problem, problemCodes } from './problems.ts'

const placeholders = (sentence: string) => [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name]) => name).sort()

test.each(problemCodes)(
  '%s says in both languages what is wrong and what to do, with the same placeholders',
  (code) => {
    const { message, fix } = problemTexts[code]
    for (const [zh, en] of [message, fix]) {
      expect(zh).toMatch(/\p{Script=Han}.*[。；]$/u)
      expect(en).toMatch(/^[A-Z].*[.]$/)
      expect(en).not.toMatch(/\p{Script=Han}/u)
      expect(placeholders(zh)).toEqual(placeholders(en))
    }
  },
)

test('placeholders are filled, with a text of its own for each language where that is needed', () => {
  const found = { zh: '无法识别的格式', en: 'of no kind we know' }
  expect(problem('file-not-what-it-says', { values: { claimed: 'PDF', found } }).message).toEqual({
    zh: '文件自称是“PDF”，内容却是“无法识别的格式”，没有保存。',
    en: 'The file says it is PDF, but its content is of no kind we know. It was not stored.',
  })
})
