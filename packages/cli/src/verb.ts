/** 命令 The one contract of all verbs. To add one: its file in `verbs/` and one line in the register. */
import type { Readable } from 'node:stream'
import type { Day } from '@beian/domain/vocabulary'
import type { Language, Text } from './language.ts'

/** With a `value` it takes one, named so in the help; without, it is a switch. */
export type Option = {
  readonly value?: string
  readonly several?: true
  readonly choices?: readonly string[]
  readonly about: Text
}
export type Options = Readonly<Record<string, Option>>

type ValueOf<O extends Option> = O extends { readonly value: string }
  ? O extends { readonly several: true }
    ? readonly string[]
    : string
  : boolean
export type Values<O extends Options> = { readonly [Name in keyof O]?: ValueOf<O[Name]> }

/** 0: answered · 1: answered, and something blocks · 2: not understood. */
export type Exit = 0 | 1 | 2

/** Why the command was not understood: in words, with what to do. */
export type Misuse = { readonly code: string; readonly message: Text; readonly fix: Text; readonly path?: string }

/** What a verb may touch of the world. */
export type Call<O extends Options = Options> = {
  readonly words: readonly string[]
  readonly options: Values<O>
  readonly json: boolean
  readonly language: Language
  /** Today in China: only where nobody named a day. */
  readonly today: Day
  /** Null where a person sits at the keyboard: nothing is waited for. */
  readonly input: Readable | null
  /** One answer; waits while the reader is slower than we are. */
  answer(text: string): Promise<void>
  /** For the person, beside the answers. */
  note(text: string): void
  /** Says what was not understood. */
  misuse(...problems: readonly Misuse[]): 2
}

export type Example = {
  /** As typed after `beian`, the way a shell reads it. */
  readonly command: string
  readonly shows: Text
  /** What is fed to it. */
  readonly input?: string
  /** What it finds where it is run. */
  readonly files?: Readonly<Record<string, string>>
}

export type Verb<O extends Options = Options> = {
  /** The arguments, as in `TEXT…`. */
  readonly usage: string
  readonly about: Text
  readonly options: O
  readonly examples: readonly [Example, ...Example[]]
  run(call: Call<O>): Promise<Exit>
}

/** Keeps the names and kinds of the options, so that `call.options` is typed by them. */
export function verb<const O extends Options>(definition: Verb<O>): Verb<O> {
  return definition
}
