/** 编号有误 It looks like a number of ours and cannot be read. Why is what the number's own format says. */
import { type Check, once, refusalOf, written } from './check.ts'

const otherChecks: ReadonlySet<string> = new Set(['placeholder', 'joke-number'])

export const numberMalformed: Check = {
  code: 'number-malformed',
  find: (seen) =>
    once(written(seen)).flatMap((one) => {
      const problem = refusalOf(one)
      if (problem === null || otherChecks.has(problem.code)) return []
      return [
        {
          offset: one.offset,
          message: {
            zh: `“${one.text}”无法识别：${problem.message.zh}`,
            en: `“${one.text}” cannot be read: ${problem.message.en}`,
          },
          fix: problem.fix,
        },
      ]
    }),
}
