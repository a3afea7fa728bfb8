/** beian snippet: the code for a footer, in one format or several. */
import {
  type FooterProblem,
  footerFrom,
  renderSnippet,
  type SnippetFormatId,
  snippetFormats,
} from '@beian/domain/snippets'
import { linesOf } from '../input/lines.ts'
import { nearest } from '../nearest.ts'
import { ignoredBy, ignoredNote } from '../snippets/ignored.ts'
import { type Form, formOf } from '../snippets/shown-form.ts'
import { optionOf, toldOf } from '../snippets/told.ts'
import { wishesFrom, wishOptions } from '../snippets/wishes.ts'
import { type Call, type Exit, type Misuse, verb } from '../verb.ts'

const formatIds = Object.keys(snippetFormats) as readonly SnippetFormatId[]
const isFormat = (word: string): word is SnippetFormatId => Object.hasOwn(snippetFormats, word)

const options = {
  filing: {
    value: 'NUMBER',
    about: {
      zh: 'ICP 备案号；- 为标准输入，一行一个',
      en: 'the ICP filing number; - reads standard input, one a line',
    },
  },
  police: { value: 'NUMBER', about: { zh: '公安联网备案号', en: 'the public-security number' } },
  licence: { value: 'NUMBER', about: { zh: '许可证号', en: 'the licence number' } },
  badge: { value: 'PATH', about: { zh: '您网站上的公安备案图标', en: 'the police badge on your own site' } },
  form: {
    value: 'FORM',
    choices: ['service', 'principal'],
    about: {
      zh: '页脚写服务号还是主体号；默认按该省当天的规定',
      en: 'which number is shown; by default as the province says that day',
    },
  },
  ...wishOptions,
} as const

export default verb({
  usage: `FORMAT… [--filing NUMBER] [--police NUMBER] [--licence NUMBER]   (${formatIds.join(' | ')})`,
  about: {
    zh: '生成页脚代码：没有脚本，只链接到 beian.miit.gov.cn 和 beian.mps.gov.cn；公安链接里的数字总是取自编号本身。不写 FORMAT 时列出全部格式。',
    en: 'Writes the code for a footer: no script, links only to beian.miit.gov.cn and beian.mps.gov.cn; the digits in the link of the police always come from the number itself. Without FORMAT it lists all formats.',
  },
  options,
  examples: [
    {
      command: 'snippet html --filing 京ICP备18003096号-3 --police 京公网安备11010802032137号',
      shows: { zh: '一段 HTML', en: 'a piece of HTML' },
    },
    {
      command: 'snippet markdown --filing 粤ICP备2026057758号-2 --json',
      shows: { zh: '广东写主体号；输出 JSON', en: 'Guangdong shows the principal’s number; as JSON' },
    },
    {
      command: 'snippet html --filing - --json',
      input: '京ICP备18003096号-3\n粤ICP备05008878号\n',
      shows: { zh: '标准输入一行一个备案号', en: 'one filing number a line on standard input' },
    },
  ],
  async run(call) {
    const wrong = call.words.find((word) => !isFormat(word))
    if (wrong !== undefined) return call.misuse(unknownFormat(wrong))
    const formats = call.words.filter(isFormat)
    if (formats.length === 0) return listed(call)
    let exit: Exit = 0
    for await (const filing of filingsOf(call)) {
      const one = await answerOf(call, formats, filing)
      exit = one === 0 ? exit : one
    }
    return exit
  },
})

type SnippetCall = Call<typeof options>

async function* filingsOf({ options: { filing }, input }: SnippetCall): AsyncGenerator<string | undefined> {
  if (filing !== '-') yield filing
  else if (input) yield* linesOf(input)
}

async function answerOf(
  call: SnippetCall,
  formats: readonly SnippetFormatId[],
  filing: string | undefined,
): Promise<Exit> {
  const { police, licence, badge, form: wanted } = call.options
  const form: Form = isForm(wanted) ? { form: wanted, by: null } : await formOf(filing, call.today, call.language)
  const wishes = wishesFrom(call.options)
  if ('code' in wishes) return call.misuse(wishes)
  const reading = footerFrom({ filing, publicSecurity: police, licence, badge, form: form.form, ...wishes })
  if (!reading.ok) return refused(call, reading.problems, filing)
  for (const { message } of call.json ? [] : reading.warnings) call.note(`! ${message[call.language]}`)
  for (const format of formats) {
    const code = renderSnippet(format, reading.footer)
    const ignored = call.json ? [] : ignoredBy(format, call.options)
    if (ignored.length > 0) call.note(ignoredNote(format, ignored)[call.language])
    const rendered = { format, code, reading, form, given: call.options }
    await call.answer(call.json ? JSON.stringify(toldOf(rendered, call.language)) : code)
  }
  return 0
}

/** Of many lines each has its answer, so a refused one stands in its place. */
async function refused(
  call: SnippetCall,
  problems: readonly FooterProblem[],
  filing: string | undefined,
): Promise<Exit> {
  if (call.options.filing !== '-') return call.misuse(...problems.map((one) => ({ ...one, path: optionOf(one.path) })))
  const [first] = problems
  const told = first && { code: first.code, message: first.message[call.language], fix: first.fix[call.language] }
  await call.answer(call.json ? JSON.stringify({ filing, code: null, problem: told }) : `✗ ${told?.message ?? ''}`)
  return 2
}

const isForm = (word: string | undefined) => word === 'service' || word === 'principal'

async function listed(call: SnippetCall): Promise<Exit> {
  for (const id of formatIds) {
    const { class: kind, title, where } = snippetFormats[id]
    const line = { format: id, class: kind, title: title[call.language], where: where[call.language] }
    await call.answer(call.json ? JSON.stringify(line) : `${id}  [${kind}]  ${line.title}  ${line.where}`)
  }
  return 0
}

function unknownFormat(word: string): Misuse {
  const near = nearest(word, formatIds)
  return {
    code: 'unknown-format',
    path: word,
    message: { zh: `没有“${word}”这种格式`, en: `There is no format “${word}”` },
    fix:
      near === null
        ? { zh: 'beian snippet 列出全部格式', en: 'beian snippet lists all formats' }
        : { zh: `是否要写 ${near}？`, en: `Did you mean ${near}?` },
  }
}
