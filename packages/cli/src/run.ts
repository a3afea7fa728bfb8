/** 运行 From the words of the shell to the exit code: finds the verb, loads only it, and lets it answer. */
import type { Readable, Writable } from 'node:stream'
import { type Given, languageIn, readArguments } from './arguments.ts'
import { isLanguage, type Language, languageOf } from './language.ts'
import { writerTo } from './output/writer.ts'
import { loadVerb, type VerbId, verbIds } from './register.ts'
import type { Call, Exit, Misuse } from './verb.ts'

/** The world outside, as a process has it. */
export type Outside = {
  readonly args: readonly string[]
  readonly environment: Readonly<Record<string, string | undefined>>
  now(): Date
  /** Asked for only by a verb that reads it: to look at it opens it. */
  input(): Readable & { readonly isTTY?: boolean }
  readonly output: Writable
  readonly notes: Writable
}

export async function run(outside: Outside): Promise<Exit> {
  const { environment, output, notes } = outside
  const args = outside.args[0] === 'help' ? [...outside.args.slice(1), '--help'] : outside.args
  const language = languageIn(args) ?? languageOf(environment)
  const named = verbNamed(args)
  if (named === null) return withoutVerb(outside, args, language)
  const verb = await loadVerb(named.id)
  if (asksForHelp(args)) {
    const { helpOf } = await import('./help.ts')
    output.write(helpOf(named.id, verb, language))
    return 0
  }
  const given = readArguments(named.rest, verb.options)
  const told = { language, json: args.includes('--json') }
  if ('fix' in given) return sayMisuse(notes, [given], told)
  const tooMany = wordTooMany(verb.usage, given.words)
  if (tooMany !== null) return sayMisuse(notes, [tooMany], told)
  const writer = writerTo(output)
  const exit = await verb.run(callOf(outside, given, { language, write: writer.write }))
  await writer.flush()
  return exit
}

/** A verb whose usage names options only takes no words: what was typed would be passed over without a sign. */
function wordTooMany(usage: string, [word]: readonly string[]): Misuse | null {
  if (word === undefined || !/^(?:\[?--|$)/.test(usage)) return null
  return {
    code: 'word-too-many',
    path: word,
    message: { zh: `这里不该有“${word}”`, en: `“${word}” has no place here` },
    fix: { zh: '要说的都用选项：--help 列出全部', en: 'Everything is said by options: --help lists them' },
  }
}

/** Behind `--` everything is text. */
function asksForHelp(args: readonly string[]): boolean {
  const end = args.indexOf('--')
  return (end < 0 ? args : args.slice(0, end)).some((one) => one === '--help' || one === '-h')
}

/** The longest name that the words begin with; options may stand in front. */
function verbNamed(args: readonly string[]): { readonly id: VerbId; readonly rest: readonly string[] } | null {
  for (const length of [2, 1]) {
    const id = args.slice(0, length).join(' ')
    const found = verbIds.find((one) => one === id)
    if (found !== undefined) return { id: found, rest: args.slice(length) }
  }
  return null
}

type Told = { readonly language: Language; readonly json: boolean }

function callOf(
  { now, input, notes }: Outside,
  given: Given,
  { language, write }: { readonly language: Language; write(text: string): Promise<void> },
): Call {
  const json = given.options['json'] === true
  return {
    ...given,
    json,
    language,
    get today() {
      return new Date(now().getTime() + EIGHT_HOURS).toISOString().slice(0, 10) as Call['today']
    },
    get input() {
      const stream = input()
      return stream.isTTY ? null : stream
    },
    answer: (text) => write(`${text}\n`),
    note: (text) => notes.write(`${text}\n`),
    misuse: (...problems) => sayMisuse(notes, problems, { language, json }),
  }
}
const EIGHT_HOURS = 8 * 60 * 60 * 1000

function sayMisuse(notes: Writable, problems: readonly Misuse[], { language, json }: Told): 2 {
  for (const { code, path, message, fix } of problems) {
    const place = path === undefined ? {} : { path }
    const told = { code, ...place, message: message[language], fix: fix[language] }
    notes.write(json ? `${JSON.stringify({ problem: told })}\n` : `beian: ${told.message}\n       ${told.fix}\n`)
  }
  return 2
}

async function withoutVerb({ output, notes }: Outside, args: readonly string[], language: Language): Promise<Exit> {
  const { overview } = await import('./help.ts')
  const words = args.filter((one) => !one.startsWith('-') && !isLanguage(one))
  const family = verbIds.some((id) => id.startsWith(`${words[0]} `)) ? (words[0] as string) : ''
  const help = asksForHelp(args)
  if (words.length === 0 || (family !== '' && (help || words.length === 1))) {
    ;(help ? output : notes).write(overview(language, family))
    return help ? 0 : 2
  }
  const { unknownVerb } = await import('./unknown-verb.ts')
  return sayMisuse(notes, [unknownVerb(words)], { language, json: args.includes('--json') })
}
