/** beian workday add: the N-th working day after a day, or before it. */
import { answerDays, provisionalNote } from '../days/answering.ts'
import { addAnswer } from '../days/count.ts'
import { halves, paired } from '../days/pairs.ts'
import { fileOption } from '../input/questions.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '"DATE N"…',
  about: {
    zh: '当天不计，从次日数起；N 为负数时往前数；0 为当天，当天休息则为其后第一个工作日。',
    en: 'The day itself does not count; a negative N counts back; 0 is the day itself, or the first working day after it.',
  },
  options: { file: fileOption },
  examples: [
    {
      command: 'workday add "2026-09-30 20"',
      shows: { zh: '国庆前一天起二十个工作日', en: 'twenty working days from the eve of National Day' },
    },
    {
      command: 'workday add --json "2026-02-24 -3" "2026-12-30 5"',
      shows: { zh: '往前数；跨入尚未公布的年份', en: 'counted back; and into a year not yet published' },
    },
  ],
  run: (call) =>
    answerDays(call, {
      words: paired(call.words),
      ask: (line) => addAnswer(halves(line)),
      json: (answer) => answer,
      say: ({ from, n, date, provisional }, language) =>
        `${from} ${n < 0 ? '−' : '+'} ${Math.abs(n)} → ${date}${provisionalNote(provisional, language)}`,
      empty: { from: null, n: null, date: null, provisional: null },
    }),
})
