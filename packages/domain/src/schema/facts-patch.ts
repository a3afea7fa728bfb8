/** 信息表单 The shape of facts as they come over a wire, built from the catalogue. What a value means is read by the casework. */
import * as z from 'zod'
import { type FactKey, type FactKind, factKeys, facts } from '../vocabulary/facts/index.ts'

/** More than any fact may hold: the casework names the limit of each, this one guards the memory. */
const LONGEST = 5000
const MOST = 200

const text = z.string().max(LONGEST)
const list = z.array(text).max(MOST)

/** A form sends '' for whatever was left blank. */
const blank = z.literal('')
const shapes = {
  text,
  'long-text': text,
  day: text,
  word: text,
  'yes-no': z.union([z.boolean(), blank]),
  count: z.union([z.number(), blank]),
  words: z.union([list, blank]),
  texts: z.union([list, blank]),
} satisfies { readonly [K in Exclude<FactKind, 'contacts'>]: z.ZodType }

/** Facts somebody may enter: not those that are derived or looked up. */
export const askableFacts: readonly FactKey[] = factKeys.filter((key) => facts[key].from === undefined)

function shapeOf(key: FactKey) {
  return z.exactOptional(z.nullable(shapes[facts[key].kind as keyof typeof shapes]))
}

/** Keys are the catalogue's; null forgets, blank leaves what is known. */
export const factsPatch = z.strictObject(
  Object.fromEntries(askableFacts.map((key) => [key, shapeOf(key)])) as Readonly<
    Record<FactKey, ReturnType<typeof shapeOf>>
  >,
)
