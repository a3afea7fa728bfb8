/** beian number find: the numbers in running text, each at its place. */
import { findNumbersInMarkup } from '@beian/domain/numbers'
import { fileOption, isMisuse, questionsOf } from '../input/questions.ts'
import { answerOf } from '../numbers/answer.ts'
import { explanationOf, visible, wordsOf } from '../numbers/words.ts'
import { verb } from '../verb.ts'

export default verb({
  usage: 'TEXT…',
  about: {
    zh: '在文字里找备案号、许可证号、公安备案号，按出现的顺序一行一个；没有号码的一段也答一行（problem 为 none-found）。号码里夹着标签、字符引用的照样找到。电话、京网文、网信算备之类不会被当成号码。整个网页用 footer check。JSON 里的 at 说明第几段、从第几个字符到第几个字符。',
    en: 'Finds filing, licence and public-security numbers in text, one a line in the order in which they stand; a text without any is answered too (its problem is none-found). A number is found though tags and references stand inside it. Telephone numbers, 京网文 or 网信算备 are never taken for one. In JSON, at tells which text, from which character to which. For whole pages there is footer check.',
  },
  options: {
    file: fileOption,
    explain: {
      about: { zh: 'JSON 中附上各部分和改动的说明', en: 'in JSON, add what each part means and what was forgiven' },
    },
  },
  examples: [
    {
      command: 'number find "© 2026 备案号：粤ICP备05008878号-2 电话 0755-86013388"',
      shows: { zh: '一段页脚文字', en: 'the text of a footer' },
    },
    {
      command: 'number find --json',
      input: '京ICP备18003096号-3 京公网安备11010802032137号\n没有号码\n',
      shows: { zh: '逐行读标准输入', en: 'standard input line by line' },
    },
  ],
  async run(call) {
    const questions = await questionsOf(call)
    if (isMisuse(questions)) return call.misuse(questions)
    let line = 0
    for await (const text of questions) {
      line += 1
      const found = findNumbersInMarkup(text)
      if (found.length === 0)
        await call.answer(call.json ? JSON.stringify(nothingIn(text, line)) : `– ${visible(text)}`)
      for (const { text: input, from, to, reading } of found) {
        const answer = answerOf(input, reading)
        const explanation = call.options.explain ? explanationOf(reading, call.language) : {}
        const json = () => JSON.stringify({ ...answer, at: { line, from, to }, ...explanation })
        await call.answer(call.json ? json() : wordsOf(answer, reading, call.language))
      }
    }
    return 0
  },
})

function nothingIn(text: string, line: number) {
  const nothing = { kind: null, canonical: null, province: null, serial: null, sequence: null, platform: null }
  const problem = { code: 'none-found' }
  return { input: text, ok: false, ...nothing, warnings: [], problem, at: { line, from: 0, to: 0 } }
}
