/** beian number parse: each text is one number; what it is, piece by piece, and what was forgiven. */
import { readNumber } from '@beian/domain/numbers'
import { fileOption, isMisuse, questionsOf } from '../input/questions.ts'
import { answerOf } from '../numbers/answer.ts'
import { explanationOf, wordsOf } from '../numbers/words.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: 'TEXT…',
  about: {
    zh: '每段文字当作一个号码来读：ICP 备案号（主体或服务）、许可证号、公安联网备案号。写得不规范的照读，并说明改了什么；不是号码的说明为什么；一段文字里有几个号码时用 number find。没有参数时逐行读标准输入，一行一个答案。',
    en: 'Reads each text as one number: an ICP filing number (of a principal or a service), a licence number, a public-security number. What is written loosely is read, and it says what it forgave; what is no number is told why. Where a text holds several, use number find. Without arguments it reads standard input, one answer a line.',
  },
  options: {
    file: fileOption,
    explain: {
      about: { zh: 'JSON 中附上各部分和改动的说明', en: 'in JSON, add what each part means and what was forgiven' },
    },
    strict: { about: { zh: '有读不出的号码时退出码为 1', en: 'exit 1 where a number was refused' } },
  },
  examples: [
    {
      command: 'number parse 粤ICP备05008878号 京公网安备11010802032137号',
      shows: { zh: '两个号码', en: 'two numbers' },
    },
    {
      command: 'number parse --json 黔ICP备2025044274号-1X',
      shows: { zh: '小程序的备案号，输出 JSON', en: 'the number of a mini-program, as JSON' },
    },
    {
      command: 'number parse --json --strict',
      input: '陇ICP备05000593\n萌ICP备20205201号\n',
      shows: {
        zh: '逐行读标准输入，读不出的使退出码为 1',
        en: 'standard input line by line; a refused one makes it exit 1',
      },
    },
  ],
  async run(call) {
    const questions = await questionsOf(call)
    if (isMisuse(questions)) return call.misuse(questions)
    let refused = false
    for await (const text of questions) {
      const reading = readNumber(text)
      const answer = answerOf(text, reading)
      const explanation = call.options.explain ? explanationOf(reading, call.language) : {}
      refused ||= !reading.ok
      await call.answer(
        call.json ? JSON.stringify({ ...answer, ...explanation }) : wordsOf(answer, reading, call.language),
      )
    }
    return refused && call.options.strict ? 1 : 0
  },
})
