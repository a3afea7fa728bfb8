/**
 * 文书 A document that somebody signs and a consultant writes for them: which requirement asks for it, what it says, from
 * when and in which provinces, and what it needs to know. The wording is data: `{placeholders}` are facts by their key,
 * facts of a person by role (`service-in-charge/person.name`), or particulars that the document itself asks.
 */
import type { KnownSourceId } from '../../sources/index.ts'
import type { Noun } from '../../vocabulary/noun.ts'
import type { ProvinceId } from '../../vocabulary/province.ts'
import type { ProcedureId } from '../../vocabulary/regime.ts'
import type { Confidence } from '../../vocabulary/standing.ts'
import type { Text } from '../../vocabulary/text.ts'
import type { MaterialId } from '../materials/index.ts'
import type { Start, When } from '../topic.ts'

/** 自填项 What no fact of the catalogue tells: it is asked where the document is written, or left blank to fill by hand. */
export type Particular = {
  readonly id: string
  readonly title: Text
  readonly hint?: Text
  /** Several lines. */
  readonly long?: true
  /** The same in all cases of the agency: what was written last is offered again. */
  readonly ofAgency?: true
}

export type Block =
  | { readonly is: 'heading' | 'paragraph' | 'address'; readonly text: Text }
  | { readonly is: 'items'; readonly items: readonly Text[] }
  | { readonly is: 'table'; readonly rows: readonly (readonly [label: Text, value: Text])[] }
  /** Once for each subject of the case. */
  | { readonly is: 'each'; readonly noun: Noun; readonly blocks: readonly Block[] }
  /** At the lower right: who signs, seal, day. */
  | { readonly is: 'signature'; readonly lines: readonly Text[] }

export type Wording = {
  readonly from: Start
  /** Without: everywhere. A province's own goes before the nation's. */
  readonly provinces?: readonly ProvinceId[]
  readonly when?: When
  /** `published`: as its issuer prints it. `ours`: our words for what the sources say it must hold. */
  readonly origin: 'published' | 'ours'
  readonly confidence: Confidence
  readonly cites: readonly KnownSourceId[]
  readonly title?: Text
  readonly blocks: readonly Block[]
  /** How it is signed, and what else its signer must know. */
  readonly note?: Text
}

/** 由谁要求 A requirement that accepts the paper; a rule that is no paper, said in one of its words; or our trade itself. */
export type AskedBy =
  | { readonly materials: readonly MaterialId[] }
  | { readonly topics: readonly string[]; readonly words?: readonly string[]; readonly when?: When }
  | {
      readonly procedures: readonly ProcedureId[] | 'all'
      readonly because: Text
      readonly cites: readonly KnownSourceId[]
    }

export type DocumentKind = {
  readonly id: string
  readonly title: Text
  /** What it is for, in one sentence. */
  readonly about: Text
  /** One for each of these. */
  readonly each: Noun
  readonly askedBy: AskedBy
  readonly particulars: readonly Particular[]
  readonly wordings: readonly Wording[]
}

export function documentKind<const K extends DocumentKind>(kind: K): K {
  return kind
}
