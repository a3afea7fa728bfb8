/** 说明 The help, made from the register and the verbs: nothing is written twice. */
import { sharedOptions } from './arguments.ts'
import type { Language, Text } from './language.ts'
import { register, type VerbId, verbIds } from './register.ts'
import type { Option, Options, Verb } from './verb.ts'

const words = {
  tagline: {
    zh: '中国互联网备案：号码、页脚、工作日、规则',
    en: 'Chinese internet filings: numbers, footers, working days, rules',
  },
  usage: { zh: '用法', en: 'Usage' },
  verbs: { zh: '命令', en: 'Verbs' },
  options: { zh: '选项', en: 'Options' },
  examples: { zh: '示例', en: 'Examples' },
  several: { zh: '可多次', en: 'may be repeated' },
  more: { zh: '每个命令的说明：beian 命令 --help', en: 'Help for each verb: beian VERB --help' },
  exits: {
    zh: '退出码：0 已回答；1 已回答，且有拦截级问题；2 用法不对',
    en: 'Exit codes: 0 answered; 1 answered, and something blocks; 2 not understood',
  },
} as const satisfies Record<string, Text>

/** How wide a text stands in a terminal: Chinese characters and full-width signs take two columns. */
const widthOf = (text: string) => [...text].reduce((width, one) => width + (/[\u2E80-\uFFE6]/.test(one) ? 2 : 1), 0)

function columns(rows: readonly (readonly [string, string])[]): string {
  const widest = Math.max(...rows.map(([left]) => widthOf(left)))
  return rows.map(([left, right]) => `  ${left}${' '.repeat(widest - widthOf(left))}  ${right}`).join('\n')
}

/** All verbs, or those that begin with these words. */
export function overview(language: Language, under = ''): string {
  const shown = verbIds.filter((id) => id === under || id.startsWith(under === '' ? '' : `${under} `))
  return [
    `beian · ${words.tagline[language]}`,
    '',
    `${words.usage[language]}: beian ${under || 'VERB'} … [--json] [--lang zh|en]`,
    '',
    `${words.verbs[language]}:`,
    columns(shown.map((id) => [id, register[id].title[language]])),
    '',
    words.more[language],
    words.exits[language],
    '',
  ].join('\n')
}

export function helpOf(id: VerbId, verb: Verb, language: Language): string {
  return [
    `beian ${id} · ${register[id].title[language]}`,
    '',
    `${words.usage[language]}: ${['beian', id, verb.usage, '[…]'].filter(Boolean).join(' ')}`,
    '',
    verb.about[language],
    '',
    `${words.options[language]}:`,
    columns(optionRows({ ...verb.options, ...sharedOptions }, language)),
    '',
    `${words.examples[language]}:`,
    ...verb.examples.map(({ command, shows }) => `  # ${shows[language]}\n  beian ${command}`),
    '',
    words.exits[language],
    '',
  ].join('\n')
}

function optionRows(options: Options, language: Language): readonly (readonly [string, string])[] {
  return Object.entries(options).map(([name, option]) => [`--${name}${valueText(option)}`, aboutText(option, language)])
}

const valueText = ({ value }: Option) => (value === undefined ? '' : ` ${value}`)

function aboutText({ about, choices, several, value }: Option, language: Language): string {
  const listed = choices === undefined || value?.includes('|') ? '' : `: ${choices.join(' | ')}`
  return `${about[language]}${listed}${several && !about[language].includes(words.several[language]) ? ` (${words.several[language]})` : ''}`
}
