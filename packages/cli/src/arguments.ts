/** 参数 From the words of a shell to a verb, its options and its arguments; or what was not understood. */
import { parseArgs } from 'node:util'
import type { Language } from './language.ts'
import { isLanguage } from './language.ts'
import { nearest } from './nearest.ts'
import type { Misuse, Option, Options, Values } from './verb.ts'

/** Every verb takes these. */
export const sharedOptions = {
  json: { about: { zh: '输出 JSON，一行一个答案', en: 'answer in JSON, one answer a line' } },
  lang: {
    value: 'zh|en',
    choices: ['zh', 'en'],
    about: { zh: '语言；默认看系统区域设置', en: 'the language; by default that of the locale' },
  },
  help: { about: { zh: '显示本说明', en: 'show this help' } },
} as const satisfies Options

export type Given = { readonly words: readonly string[]; readonly options: Values<Options> }

/** The language is needed even to say that something else was wrong, so it is looked for first. */
export function languageIn(words: readonly string[]): Language | null {
  const at = words.findIndex((word) => word === '--lang' || word.startsWith('--lang='))
  const value = at < 0 ? '' : (words[at] as string).split('=')[1] || (words[at + 1] ?? '')
  return isLanguage(value) ? value : null
}

/** A leading negative number is an argument (`workday add 2026-02-13 -5`), though it looks like an option. */
const SHIELD = '\0'
const shielded = (word: string) => (/^-\d/.test(word) ? SHIELD + word : word)
const bared = (word: string) => (word.startsWith(SHIELD) ? word.slice(1) : word)

export function readArguments(args: readonly string[], own: Options): Given | Misuse {
  const known: Options = { ...own, ...sharedOptions }
  try {
    const { values, positionals } = parseArgs({
      args: args.map(shielded),
      allowPositionals: true,
      options: Object.fromEntries(Object.entries(known).map(([name, option]) => [name, shapeOf(name, option)])),
    })
    const options = Object.fromEntries(Object.entries(values).map(([name, value]) => [name, bare(value)]))
    return wrongChoice(known, options) ?? { words: positionals.map(bared), options: options as Values<Options> }
  } catch (error) {
    return misread(error as Error & { readonly code?: string }, { args, names: Object.keys(known) })
  }
}

function shapeOf(name: string, { value, several }: Option) {
  const short = name === 'help' ? { short: 'h' } : {}
  return {
    type: value === undefined ? ('boolean' as const) : ('string' as const),
    ...(several ? { multiple: true } : {}),
    ...short,
  }
}

type Raw = string | boolean | undefined | readonly (string | boolean)[]

function bare(value: Raw): Raw {
  if (typeof value === 'string') return bared(value)
  return typeof value === 'object' ? value.map((one) => (typeof one === 'string' ? bared(one) : one)) : value
}

function wrongChoice(known: Options, values: Readonly<Record<string, Raw>>): Misuse | null {
  for (const [name, value] of Object.entries(values)) {
    const { choices } = known[name] as Option
    if (choices === undefined || typeof value !== 'string' || choices.includes(value)) continue
    return {
      code: 'unknown-choice',
      path: `--${name}`,
      message: { zh: `--${name} 没有“${value}”这个选项`, en: `--${name} cannot be ${value}` },
      fix: { zh: `可选：${choices.join('、')}`, en: `Choose one of: ${choices.join(', ')}` },
    }
  }
  return null
}

function misread(
  error: Error & { readonly code?: string },
  { args, names }: { readonly args: readonly string[]; readonly names: readonly string[] },
): Misuse {
  const name = /'(-[^'\s=]*)/.exec(error.message)?.[1] ?? args.find((arg) => arg.startsWith('-')) ?? ''
  if (error.code !== 'ERR_PARSE_ARGS_UNKNOWN_OPTION') return missingValue(name)
  const near = nearest(name.replace(/^-+/, ''), names)
  return {
    code: 'unknown-option',
    path: name,
    message: { zh: `没有 ${name} 这个选项`, en: `There is no option ${name}` },
    fix:
      near === null
        ? {
            zh: '用 --help 查看全部选项；以 - 开头的文字请放在 -- 之后',
            en: '--help shows all options; put text that begins with - behind --',
          }
        : { zh: `是否要写 --${near}？`, en: `Did you mean --${near}?` },
  }
}

function missingValue(name: string): Misuse {
  return {
    code: 'option-value',
    path: name,
    message: { zh: `${name} 的写法不对：缺少值，或不该有值`, en: `${name} lacks its value, or takes none` },
    fix: { zh: '用 --help 查看写法', en: '--help shows how it is written' },
  }
}
