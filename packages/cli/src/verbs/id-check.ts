/** beian id check KIND: credit codes, organisation codes, resident ids, mobile numbers, domain names and addresses. */
import { numberFormats } from '@beian/domain/numbers'
import { type IdKind, type IdReading, idAnswer, idFormats, idKinds, isIdKind } from '../ids/answer.ts'
import { fileOption, isMisuse, questionsOf } from '../input/questions.ts'
import type { Language } from '../language.ts'
import { nearest } from '../nearest.ts'
import { visible } from '../numbers/words.ts'
import { type Misuse, verb } from '../verb.ts'

export default verb({
  usage: `${idKinds.join('|')} VALUE…`,
  about: {
    zh: '核对格式和校验位，给出规范写法。只看号码本身，不联网查询，也不说明它属于谁。身份证号是个人信息：请从标准输入送入，不要写在命令行里，以免留在历史记录中。',
    en: 'Checks the shape and the check digit and gives the canonical form. It looks at the number alone, asks nobody, and says nothing about whose it is. A resident id is personal data: feed it to standard input, as a command line stays in the history.',
  },
  options: {
    file: fileOption,
    explain: { about: { zh: 'JSON 中附上说明', en: 'in JSON, add an explanation' } },
    strict: { about: { zh: '有不对的时退出码为 1', en: 'exit 1 where one is refused' } },
  },
  examples: [
    { command: 'id check credit-code 91440300708461136T', shows: { zh: '统一社会信用代码', en: 'a credit code' } },
    {
      command: 'id check domain --json www.例子.中国',
      shows: { zh: '注册的域名，输出 JSON', en: 'the registered domain name, as JSON' },
    },
    {
      command: 'id check ip',
      input: '8.8.8.8\n192.168.1.1\n',
      shows: { zh: '逐行读标准输入', en: 'standard input line by line' },
    },
  ],
  async run(call) {
    const [kind = '', ...words] = call.words
    if (!isIdKind(kind)) return call.misuse(unknownKind(kind))
    const questions = await questionsOf({
      words,
      options: call.options,
      get input() {
        return call.input
      },
    })
    if (isMisuse(questions)) return call.misuse(questions)
    let refused = false
    for await (const value of questions) {
      const reading: IdReading = numberFormats[idFormats[kind]].parse(value)
      refused ||= !reading.ok
      const json = () => ({
        ...idAnswer(kind, value, reading),
        ...(call.options.explain ? explained(reading, call.language) : {}),
      })
      await call.answer(call.json ? JSON.stringify(json()) : wordsOf(kind, { value, reading }, call.language))
    }
    return refused && call.options.strict ? 1 : 0
  },
})

function explained(reading: IdReading, language: Language): object {
  if (!reading.ok)
    return { explanation: { message: reading.problem.message[language], fix: reading.problem.fix[language] } }
  const forgiven = reading.warnings.map(({ code, message }) => ({ code, message: message[language] }))
  return { explanation: { forgiven } }
}

/** A personal number is not repeated in what is printed for people: screens and logs are seen by others. */
function wordsOf(
  kind: IdKind,
  { value, reading }: { readonly value: string; readonly reading: IdReading },
  language: Language,
): string {
  const personal = kind === 'resident-id' || kind === 'mobile'
  const shown = (text: string) => (personal ? masked(text) : visible(text))
  const stop = language === 'zh' ? '。' : '. '
  if (!reading.ok)
    return `✗ ${shown(value)}  ${reading.problem.message[language]}${stop}${reading.problem.fix[language]}`
  const forgiven = reading.warnings.map(({ message }) => `! ${message[language]}`)
  return [`✓ ${shown(reading.canonical)}`, ...forgiven].join('  ')
}

const masked = (text: string) =>
  visible(text.length < 8 ? text.replace(/./gsu, '*') : `${text.slice(0, 3)}***${text.slice(-2)}`)

function unknownKind(kind: string): Misuse {
  // What is no word is the value itself, with the kind forgotten: it may be personal and is not repeated.
  if (!/^[a-z-]+$/i.test(kind)) {
    return {
      code: 'no-kind',
      message: { zh: '没有说是哪一种', en: 'The kind is missing' },
      fix: {
        zh: `先写种类（${idKinds.join('、')}），再写号码`,
        en: `Put the kind in front of the value: ${idKinds.join(', ')}`,
      },
    }
  }
  const near = nearest(kind, idKinds)
  return {
    code: 'unknown-kind',
    message: { zh: `没有“${kind}”这一种`, en: `There is no kind “${kind}”` },
    fix:
      near === null
        ? { zh: `可选：${idKinds.join('、')}`, en: `Choose one of: ${idKinds.join(', ')}` }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  }
}
