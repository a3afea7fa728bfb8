/** 成文 A statement as a sentence: the topic's, with the value filled in, or the statement's own. */

import type { ParamKind } from '../rulebook/check.ts'
import type { Rulebook } from '../rulebook/rulebook.ts'
import type { Limit, Says, Statement, Topic } from '../rulebook/topic.ts'
import type { Text } from '../vocabulary/text.ts'

const unitTexts: Readonly<Record<string, Text>> = {
  hour: { zh: '小时', en: 'hours' },
  'half-working-day': { zh: '个半工作日', en: 'half working days' },
  'working-day': { zh: '个工作日', en: 'working days' },
  'calendar-day': { zh: '日', en: 'calendar days' },
  month: { zh: '个月', en: 'months' },
  year: { zh: '年', en: 'years' },
}

/** Joins as the language does: 甲、乙或丙 · a, b or c. */
export function joined(items: readonly Text[], last: Text): Text {
  const join = (words: readonly string[], comma: string, end: string) =>
    words.length < 2 ? words.join('') : `${words.slice(0, -1).join(comma)}${end}${words.at(-1)}`
  return {
    zh: join(
      items.map((one) => one.zh),
      '、',
      last.zh,
    ),
    en: join(
      items.map((one) => one.en),
      ', ',
      ` ${last.en} `,
    ),
  }
}

/** A title inside a sentence: "Business licence" becomes "business licence", "MIIT" stays. */
function inSentence({ zh, en }: Text): Text {
  return { zh, en: en.replace(/^\p{Lu}(?=\p{Ll}|\s|$)/u, (first) => first.toLowerCase()) }
}

const or: Text = { zh: '或', en: 'or' }
const and: Text = { zh: '和', en: 'and' }

function titled(titles: Readonly<Record<string, Text | undefined>>, id: string): Text {
  const title = titles[id]
  return title === undefined ? { zh: id, en: id } : inSentence(title)
}

/** 1,000,000, as people read a sum; 2026 and other short figures stay as they are. */
function amountText(amount: number): Text {
  const text = amount < 10_000 ? String(amount) : String(amount).replace(/\B(?=(\d{3})+$)/g, ',')
  return { zh: text, en: text }
}

function itemText(book: Rulebook, [name, value]: readonly [string, unknown], kind: ParamKind | undefined): Text {
  const options = typeof kind === 'object' ? ('word' in kind ? kind.word : kind.words) : {}
  if (name === 'oneOf' || name === 'allOf') {
    return joined(
      (value as string[]).map((id) => titled({ [id]: book.materials[id]?.title }, id)),
      name === 'oneOf' ? or : and,
    )
  }
  if (Array.isArray(value))
    return joined(
      value.map((one) => titled(options, String(one))),
      or,
    )
  return typeof value === 'number' ? amountText(value) : titled(options, String(value))
}

/** How `{min}–{max}` reads: 3–5, or 20 where there is no lower end. */
function rangeText({ min, max }: Readonly<Record<string, unknown>>): Text {
  const text = min === undefined || min === max ? String(max) : [min, max].join('–')
  return { zh: text, en: text }
}

/** 20 working days, 1 working day. */
function unitText({ max, unit }: Readonly<Record<string, unknown>>): Text {
  const { zh, en } = titled(unitTexts, String(unit))
  return { zh, en: max === 1 ? en.replace(/s$/, '') : en }
}

/** Seven half working days are said as 3.5 working days. */
function inWholeDays(limit: Limit): Limit {
  if (limit.unit !== 'half-working-day') return limit
  const min = limit.min === undefined ? {} : { min: limit.min / 2 }
  return { ...min, max: limit.max / 2, unit: 'working-day' }
}

/** A limit by itself, as a figure: 20 个工作日 · 20 working days. An estimate leaves open which days are meant. */
export function limitText(limit: Limit, kind: 'time-limit' | 'estimate' = 'time-limit'): Text {
  const whole = inWholeDays(limit)
  const [range, unit] = [rangeText(whole), unitText(whole)]
  if (kind === 'estimate' && whole.unit === 'calendar-day') {
    return { zh: `${range.zh} 天`, en: `${range.en} ${unit.en.replace('calendar ', '')}` }
  }
  return { zh: `${range.zh} ${unit.zh}`, en: `${range.en} ${unit.en}` }
}

function placeholders(
  book: Rulebook,
  topic: Topic,
  value: Readonly<Record<string, unknown>>,
): Readonly<Record<string, Text>> {
  const demand = topic.demand
  const check = 'check' in demand && demand.check ? demand.check : 'only' in demand ? demand.only?.check : undefined
  const params: Readonly<Record<string, ParamKind>> = check === undefined ? {} : (book.checks[check]?.params ?? {})
  const texts = Object.entries(value).map(([name, one]) => [name, itemText(book, [name, one], params[name])] as const)
  const list = value['oneOf'] === undefined ? 'allOf' : 'oneOf'
  const named: Record<string, Text> = { ...Object.fromEntries(texts), range: rangeText(value), unit: unitText(value) }
  return value[list] === undefined ? named : { ...named, materials: itemText(book, [list, value[list]], undefined) }
}

function isText(says: Says): says is Text {
  return typeof says['zh'] === 'string'
}

function pick(says: Says, value: Readonly<Record<string, unknown>>): Text {
  if (isText(says)) return says
  const text = says[String(value['word'])]
  if (text === undefined) throw new Error(`No sentence for the word ${String(value['word'])}`)
  return text
}

function fill(text: Text, words: Readonly<Record<string, Text>>): Text {
  const put = (language: keyof Text) =>
    text[language].replace(/\{(\w+)\}/g, (whole, name: string) => words[name]?.[language] ?? whole)
  const en = put('en')
  return { zh: put('zh'), en: en.charAt(0).toUpperCase() + en.slice(1) }
}

const nothing: Text = { zh: '不作要求。', en: 'Nothing is asked.' }
const asNation: Text = { zh: '与全国一致。', en: 'The same as for the nation.' }

/** The sentence of a statement, in both languages. */
export function say(book: Rulebook, topic: Topic, statement: Statement): Text {
  const value = statement.value
  if (statement.says) return statement.says
  if (value === null) return nothing
  if (value === 'as-nation') return asNation
  const record = value as Readonly<Record<string, unknown>>
  return fill(pick(topic.says, record), placeholders(book, topic, record))
}

const compare: Text = { zh: '请核对并改正。', en: 'Compare and correct it.' }

/** What to do where the statement is not kept. */
export function sayFix(book: Rulebook, topic: Topic, statement: Statement): Text {
  const record = (statement.value ?? {}) as Readonly<Record<string, unknown>>
  return topic.fix === undefined ? compare : fill(pick(topic.fix, record), placeholders(book, topic, record))
}
