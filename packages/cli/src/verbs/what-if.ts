/** beian what-if: the same case twice, side by side, with other facts or on another day. */
import type { Day } from '@beian/domain/vocabulary'
import { isDayProblem, readDay } from '../days/read-day.ts'
import { answerCases, noProcedure } from '../facts/answering.ts'
import { changedCase } from '../facts/change.ts'
import { caseOptions, procedureOption } from '../facts/options.ts'
import { asProcedure } from '../facts/procedure.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '--procedure ID --facts FILE --set KEY=VALUE… [--instead DATE]',
  about: {
    zh: '换一个省、换一种性质、换一天，会多要什么、少要什么、多出哪些问题。--set 改事实（值可写 JSON），--instead 改日子。',
    en: 'With another province, another nature, on another day: what would be asked besides, what no longer, what would be found. --set changes a fact (the value may be JSON), --instead the day.',
  },
  options: {
    ...procedureOption,
    ...caseOptions,
    set: { value: 'KEY=VALUE', several: true, about: { zh: '改一项事实', en: 'change a fact' } },
    instead: { value: 'DATE', about: { zh: '改到这一天', en: 'judge the other case on this day' } },
  },
  examples: [
    {
      command: `what-if --procedure first-filing --facts '{"principal.province":"beijing","principal.nature":"enterprise"}' --set principal.province=guangdong --on 2026-11-21`,
      shows: { zh: '从北京换到广东', en: 'from Beijing to Guangdong' },
    },
    {
      command: `what-if --procedure first-filing --facts '{"principal.province":"hebei"}' --on 2018-01-01 --instead 2026-11-21 --json`,
      shows: { zh: '同一份案情，不同的年份', en: 'the same case in another year' },
    },
  ],
  async run(call) {
    const procedure = asProcedure(call.options.procedure)
    if (procedure === undefined) return call.misuse(noProcedure)
    const other: ReturnType<typeof readDay> | undefined =
      call.options.instead === undefined ? undefined : readDay(call.options.instead)
    if (other !== undefined && isDayProblem(other)) return call.misuse({ ...other, path: '--instead' })
    const [{ whatIfAnswer }, { whatIfText }] = await Promise.all([
      import('../book/time-answers.ts'),
      import('../book/words.ts'),
    ])
    return answerCases(call, ({ read, on, json: original }) => {
      const changed = changedCase(original, call.options.set ?? [])
      if (!changed.ok) return changed.problems
      const day: Day = other ?? on
      const json = whatIfAnswer({ read, on, procedure, language: call.language }, { read: changed.read, on: day })
      return { json, text: whatIfText(json, call.language) }
    })
  },
})
