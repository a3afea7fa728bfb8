/** 读入 One fact as typed: its value by the catalogue, a number in its canonical form, or what is wrong with it. */
import { numberFormats, type Warning } from '../../numbers/index.ts'
import { isDay, NO_END } from '../../vocabulary/day.ts'
import { type FactKey, type FactKind, type Facts, type FactValue, facts } from '../../vocabulary/facts/index.ts'
import type { Text } from '../../vocabulary/text.ts'
import { type Detail, detailOf } from '../problems.ts'
import { formatOf } from './format-of.ts'
import { optionsOf, wordTitle } from './options.ts'

/** What was forgiven in a number, and where. */
export type Forgiven = Warning & { readonly path: string }
export type FactReading =
  | { readonly ok: true; readonly value: FactValue; readonly forgiven: readonly Forgiven[] }
  | { readonly ok: false; readonly problems: readonly Detail[] }

const kinds: Readonly<Record<FactKind, Text>> = {
  text: { zh: '一行文字', en: 'a line of text' },
  'long-text': { zh: '文字', en: 'text' },
  day: { zh: '日期，例如 2026-11-21', en: 'a day, such as 2026-11-21' },
  'yes-no': { zh: '是或否', en: 'yes or no' },
  count: { zh: '不小于 0 的整数', en: 'a whole number, not negative' },
  word: { zh: '一个选项', en: 'one of the options' },
  words: { zh: '若干选项', en: 'some of the options' },
  texts: { zh: '若干行文字', en: 'some lines of text' },
  contacts: { zh: '联系方式', en: 'phones and addresses' },
}

const LINE = 200
const LONG = 2000
const MANY = 20

/** Whether nothing was typed. Blank is not delete: it leaves what is known. */
export function isBlank(raw: unknown): boolean {
  return (
    raw === undefined || (typeof raw === 'string' && raw.trim() === '') || (Array.isArray(raw) && raw.every(isBlank))
  )
}

const fact = (key: FactKey) => ({ fact: facts[key].title })
const fail = (...problems: readonly Detail[]): FactReading => ({ ok: false, problems })
const read = (value: FactValue, forgiven: readonly Forgiven[] = []): FactReading => ({ ok: true, value, forgiven })
const wrongKind = (key: FactKey, path: string = key) =>
  fail(detailOf('wrong-kind', { ...fact(key), kind: kinds[facts[key].kind] }, path))
const tooLong = (key: FactKey, max: Text, path: string = key) => fail(detailOf('too-long', { ...fact(key), max }, path))

type Typed = { readonly key: FactKey; readonly known: Facts }
type Reader = (raw: unknown, typed: Typed) => FactReading

/** Line breaks and other control characters do not belong into a line. */
const unprintable = /[\p{Cc}\p{Zl}\p{Zp}]/u

function line(raw: unknown, { key, known }: Typed, path: string): FactReading {
  if (typeof raw !== 'string') return wrongKind(key, path)
  const format = formatOf(key, known)
  if (raw.length > LINE) return tooLong(key, { zh: `${LINE} 个字`, en: `${LINE} characters` }, path)
  if (format !== undefined) return number(numberFormats[format].parse(raw), path)
  const text = raw.trim()
  if (unprintable.test(text)) return wrongKind(key, path)
  if (key === 'person.emails' && !/^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text))
    return fail(detailOf('not-an-address', { value: text }, path))
  return read(text)
}

type NumberReading = ReturnType<(typeof numberFormats)[keyof typeof numberFormats]['parse']>

function number(reading: NumberReading, path: string): FactReading {
  if (!reading.ok) return fail({ ...reading.problem, path })
  return read(
    reading.canonical,
    reading.warnings.map((warning) => ({ ...warning, path })),
  )
}

function texts(raw: unknown, typed: Typed): FactReading {
  if (!Array.isArray(raw)) return wrongKind(typed.key)
  if (raw.length > MANY) return tooLong(typed.key, { zh: `${MANY} 项`, en: `${MANY} entries` })
  const values = new Set<string>()
  const forgiven: Forgiven[] = []
  const problems: Detail[] = []
  for (const [index, one] of raw.entries()) {
    if (isBlank(one)) continue
    const reading = line(one, typed, `${typed.key}/${index}`)
    if (reading.ok) {
      values.add(reading.value as string)
      forgiven.push(...reading.forgiven)
    } else problems.push(...reading.problems)
  }
  return problems.length > 0 ? fail(...problems) : read([...values], forgiven)
}

function word(raw: unknown, { key }: Typed): FactReading {
  if (typeof raw !== 'string') return wrongKind(key)
  return Object.hasOwn(optionsOf(key), raw)
    ? read(raw)
    : fail(detailOf('not-an-option', { ...fact(key), value: raw }, key))
}

function words(raw: unknown, typed: Typed): FactReading {
  if (!Array.isArray(raw)) return wrongKind(typed.key)
  const refused = raw.map((one) => word(one, typed)).find((one) => !one.ok)
  if (refused) return refused
  const said = [...new Set(raw as string[])]
  const alone = said.find((one) => optionsOf(typed.key)[one]?.alone)
  if (alone === undefined || said.length === 1) return read(said)
  return fail(detailOf('not-with-others', { value: wordTitle(typed.key, alone) }, typed.key))
}

function longText(raw: unknown, { key }: Typed): FactReading {
  if (typeof raw !== 'string') return wrongKind(key)
  return raw.length > LONG ? tooLong(key, { zh: `${LONG} 个字`, en: `${LONG} characters` }) : read(raw.trim())
}

/** 长期 is what stands on a document without end. */
const endless = /^(长期|长期有效|long-term)$/

function day(raw: unknown, { key }: Typed): FactReading {
  if (typeof raw !== 'string') return wrongKind(key)
  const text = raw.trim()
  if (facts[key].endless && endless.test(text)) return read(NO_END)
  return isDay(text) ? read(text) : wrongKind(key)
}

const readers: Readonly<Record<FactKind, Reader>> = {
  text: (raw, typed) => line(raw, typed, typed.key),
  'long-text': longText,
  day,
  'yes-no': (raw, { key }) => (typeof raw === 'boolean' ? read(raw) : wrongKind(key)),
  count: (raw, { key }) => (Number.isSafeInteger(raw) && (raw as number) >= 0 ? read(raw as number) : wrongKind(key)),
  word,
  words,
  texts,
  contacts: (_, { key }) => wrongKind(key),
}

/** `known` are the other facts of the subject, as they will be: a number is read by the document it stands on. */
export function readFact(key: FactKey, raw: unknown, known: Facts): FactReading {
  return readers[facts[key].kind](raw, { key, known })
}
