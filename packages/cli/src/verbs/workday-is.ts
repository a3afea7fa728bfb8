/** beian workday is: whether work is done on a day, by the notices of the State Council. */
import { answerDays, provisionalNote } from '../days/answering.ts'
import { dayAnswer } from '../days/count.ts'
import { fileOption } from '../input/questions.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: 'DATE…',
  about: {
    zh: '按国务院办公厅的放假通知判断：周末、节假日、调休上班。通知尚未公布的年份只按周末和法定节假日推算，标为暂定（provisional）。',
    en: 'By the notices of the State Council: weekends, holidays, make-up days. A year whose notice is not published is reckoned from weekends and statutory days alone, and marked provisional.',
  },
  options: { file: fileOption },
  examples: [
    { command: 'workday is 2026-10-10', shows: { zh: '调休上班的周六', en: 'a Saturday made up for a holiday' } },
    {
      command: 'workday is --json 2026-10-01 2027-01-01',
      shows: { zh: '节日；尚未公布的年份', en: 'a holiday; a year not yet published' },
    },
  ],
  run: (call) =>
    answerDays(call, {
      words: call.words,
      ask: dayAnswer,
      json: (answer, language) => ({ ...answer, name: answer.name?.[language] ?? null }),
      say: ({ date, workday, provisional, name }, language) => {
        const said = { zh: workday ? '工作日' : '休息', en: workday ? 'working day' : 'day off' }[language]
        return `${date}  ${said}${name === null ? '' : `  ${name[language]}`}${provisionalNote(provisional, language)}`
      },
      empty: { date: null, workday: null, provisional: null, name: null },
    }),
})
