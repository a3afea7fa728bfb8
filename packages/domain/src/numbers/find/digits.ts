/**
 * 数字与尾巴 The digits of a candidate, which may be broken by spaces or lines, the examples that stand in their place, and the
 * tail 号-2A. What only happens to stand behind a number (a year, a telephone number, the next number) is not taken.
 */
export type Taken = { readonly written: string; readonly length: number }
export type Digits = Taken & { readonly count: number; readonly example: boolean }

const groups = /^\d{1,20}(?: \d{1,20}){0,7}/
/** Letters typed among the digits: 2026O57758. */
const mixed = /^\d{1,20}(?:[A-WYZ]\d{1,20}){1,4}(?= ?号)/
const example = /^(?=.{0,12}[X*#?_.○□×N]{2})[X*#?_.○□×N\d]{2,20}/u
const masked = /^[X*#?]{2,10}/

/** `legal`: the lengths that numbers of this kind have, the most usual first. */
export function digitsAhead(text: string, legal: readonly number[]): Digits | null {
  const odd = mixed.exec(text)
  if (odd) return { written: odd[0], length: odd[0].length, count: odd[0].length, example: false }
  const run = groups.exec(text)
  const taken = run ? chosen(run[0], legal, /^ ?号/.test(text.slice(run[0].length))) : null
  const hidden = taken ? masked.exec(text.slice(taken.length)) : example.exec(text)
  if (!hidden) return taken && { ...taken, count: taken.written.length, example: false }
  const written = (taken?.written ?? '') + hidden[0]
  const whole = taken ? { written, length: taken.length + hidden[0].length } : { written, length: written.length }
  return { ...whole, count: written.length, example: true }
}

/** Of digits in groups: all where that makes a number and 号 follows, else the first groups that make one, else the first. */
function chosen(run: string, legal: readonly number[], closed: boolean): Taken {
  const parts = run.split(' ')
  const heads = parts.map((_, index) => parts.slice(0, index + 1))
  const fits = (head: readonly string[]) => legal.includes(head.join('').length)
  const best = closed && (fits(parts) || !heads.some(fits)) ? parts : (heads.find(fits) ?? parts.slice(0, 1))
  return { written: best.join(''), length: best.join(' ').length }
}

const hao = /^ ?号号?/
/** A hyphen and a sequence; not a year between spaces, not the head of a telephone number or a date. */
const suffix = /^ ?- ?(\d{1,5})(?!\d|-\d|[.:/]\d|年)([A-Z](?![A-Z\d]))?/
const yearApart = /^ - (?:19|20)\d\d$/
/** 号3, with no hyphen: only a short number at the end of a word. */
const bare = /^(\d{1,2})([AXK]?)(?![\p{Script=Han}A-Z\d.:/-])/u
/** 号 once more; not that of 2号楼. */
const again = /^号(?![楼院店线铺门])/

/** 号, the sequence of a service and a late 号, as far as they are there. */
export function tailAhead(text: string): Taken & { readonly service: boolean } {
  const first = hao.exec(text)?.[0] ?? ''
  const rest = text.slice(first.length)
  const dashed = suffix.exec(rest)
  const sequence =
    dashed && !yearApart.test(dashed[0]) ? dashed[0] : first.endsWith('号') ? (bare.exec(rest)?.[0] ?? '') : ''
  const last = sequence === '' ? '' : (again.exec(rest.slice(sequence.length))?.[0] ?? '')
  const whole = first + sequence + last
  return { written: whole.replaceAll(' ', ''), length: whole.length, service: sequence !== '' }
}
