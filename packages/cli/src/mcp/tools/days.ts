/** 工作日 Tools that count working days. */
import { z } from 'zod'
import { addAnswer, betweenAnswer, dayAnswer } from '../../days/count.ts'
import { noticesOf } from '../sources.ts'
import { tool } from '../tool.ts'

const day = z.string().max(20).describe('YYYY-MM-DD')

export const workdayIs = tool({
  name: 'workday_is',
  title: { zh: '某天是不是工作日', en: 'Whether work is done on a day' },
  about: {
    zh: '按国务院办公厅通知；尚未公布的年份为暂定。',
    en: 'By the notices of the State Council; years not yet published are provisional.',
  },
  input: { date: day },
  async answer({ date }, { today, language }) {
    const answer = dayAnswer(date)
    if ('problem' in answer) return [answer.problem]
    return {
      answer: { ...answer, name: answer.name?.[language] ?? null },
      scope: 'nation',
      asOf: today,
      citations: noticesOf([answer.date], language),
    }
  },
})

export const workdayAdd = tool({
  name: 'workday_add',
  title: { zh: '第 N 个工作日', en: 'The N-th working day' },
  about: {
    zh: '某天之后第 N 个工作日；N 为负时往前数。当天不计。',
    en: 'The N-th working day after a day, or before it where N is negative. The day itself does not count.',
  },
  input: { date: day, n: z.number().int() },
  async answer({ date, n }, { today, language }) {
    const answer = addAnswer([date, String(n)])
    if ('problem' in answer) return [answer.problem]
    return { answer, scope: 'nation', asOf: today, citations: noticesOf([answer.from, answer.date], language) }
  },
})

export const workdayBetween = tool({
  name: 'workday_between',
  title: { zh: '两天之间的工作日', en: 'Working days between two days' },
  about: { zh: '起始日不计，截止日计入。', en: 'The first day does not count, the last does.' },
  input: { from: day, to: day },
  async answer({ from, to }, { today, language }) {
    const answer = betweenAnswer([from, to])
    if ('problem' in answer) return [answer.problem]
    return { answer, scope: 'nation', asOf: today, citations: noticesOf([answer.from, answer.to], language) }
  },
})
