/** beian workday between: how many working days lie after one day, up to and with another. */
import { answerDays, provisionalNote } from '../days/answering.ts'
import { betweenAnswer } from '../days/count.ts'
import { halves, paired } from '../days/pairs.ts'
import { fileOption } from '../input/questions.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: '"DATE DATE"…',
  about: {
    zh: '起始日不计，截止日计入；截止日较早时为负数。',
    en: 'The first day does not count, the last does; negative where the last is the earlier one.',
  },
  options: { file: fileOption },
  examples: [
    { command: 'workday between "2026-09-30 2026-10-12"', shows: { zh: '国庆假期前后', en: 'around National Day' } },
    {
      command: 'workday between --json',
      input: '2026-01-01 2026-02-01\n2026-02-01 2026-01-01\n',
      shows: { zh: '逐行读标准输入', en: 'standard input line by line' },
    },
  ],
  run: (call) =>
    answerDays(call, {
      words: paired(call.words),
      ask: (line) => betweenAnswer(halves(line)),
      json: (answer) => answer,
      say: ({ from, to, workdays, provisional }, language) =>
        `${from} → ${to}  ${workdays} ${language === 'zh' ? '个工作日' : 'working days'}${provisionalNote(provisional, language)}`,
      empty: { from: null, to: null, workdays: null, provisional: null },
    }),
})
