/** 判断 The shape of a check: a named pure question a topic may put to the facts, with what it reads and its parameters. */
import type { FactKey, KindTypes } from '../vocabulary/facts/index.ts'
import type { Instant } from '../vocabulary/instant.ts'
import type { Text } from '../vocabulary/text.ts'

/** What a parameter holds. A `word` or `words` parameter names its options, so that a sentence can say them. */
export type ParamKind = 'count' | 'texts' | { readonly word: Options } | { readonly words: Options }
type Options = Readonly<Record<string, Text>>

type ParamType<K> = K extends 'count'
  ? number
  : K extends 'texts'
    ? readonly string[]
    : K extends { readonly word: infer O }
      ? keyof O & string
      : K extends { readonly words: infer O }
        ? readonly (keyof O & string)[]
        : never

export type Reads = Readonly<Record<string, keyof KindTypes>>
export type Params = Readonly<Record<string, ParamKind>>
export type ReadingsOf<R extends Reads> = { readonly [N in keyof R]: KindTypes[R[N]] }
export type ParamsOf<P extends Params> = { readonly [N in keyof P]: ParamType<P[N]> }

/** true: kept. `wrong`: the reading that breaks it. `needs`: facts still missing. `cannotTell`: what software cannot see, and why. */
export type Verdict<Name extends PropertyKey = string> =
  | true
  | { readonly wrong: Name; readonly saw?: string }
  | { readonly needs: readonly FactKey[] }
  | { readonly cannotTell: Text }

export type Check<R extends Reads = Reads, P extends Params = Params> = {
  readonly id: string
  /** What it asks, in one sentence: "Is a day at least so many months away?" */
  readonly asks: Text
  readonly reads: R
  readonly params: P
  /** `at` is the moment judged. Readings are all known: the engine answers "needs" before it asks. */
  test(readings: ReadingsOf<R>, value: ParamsOf<P>, now: { readonly at: Instant }): Verdict<keyof R>
}

/** Keeps the literal types of a check, so that topics and provinces are checked against its parameters. */
export function check<const R extends Reads, const P extends Params>(definition: Check<R, P>): Check<R, P> {
  return definition
}
