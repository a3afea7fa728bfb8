/** 备案号与旧式许可证号 A filing number around 备, or an older licence number around 证: 粤ICP备05008878号-2, 京ICP证030173号. */
import { type Candidate, markBehind, type Place } from './candidate.ts'
import { digitsAhead, tailAhead } from './digits.ts'

const letters = /(?:[IL1|] ?C ?P|I ?P ?C) ?$/
/** What may stand between 备 and its digits: 案, 案号, 编号, 字第, a colon. */
export const lead = /^ ?(案?) ?((?:编? ?号 ?|字? ?第? ?)[:,]? ?(?:备案 ?编? ?号 ?:? ?)?)(?=[\dX*#?_.○□×N])/u

/** How many digits each has; a filing is sometimes given the word of a licence. */
const legal: Readonly<Record<'备' | '证', readonly number[]>> = { 备: [8, 10], 证: [6, 8, 10] }

export function filingAt({ behind, ahead }: Place, anchor: '备' | '证'): Candidate | null {
  const word = letters.exec(behind.text)?.[0]
  const led = lead.exec(ahead.text)
  if (word === undefined || !led) return null
  const mark = markBehind(behind.text.slice(0, -word.length))
  const digits = digitsAhead(ahead.text.slice(led[0].length), legal[anchor])
  /** Without a mark the digits must be a number's: “ICP备案 2026” speaks of filings and is none. */
  if (!digits || !(mark.length > 0 || digits.example || legal[anchor].includes(digits.count))) return null
  const tail = tailAhead(ahead.text.slice(led[0].length + digits.length))
  const [, filed, label] = led as unknown as [string, string, string]
  return {
    kind: anchor === '备' ? 'filing' : 'licence',
    written: `${mark.written}${/P ?C/.test(word) ? 'IPC' : 'ICP'}${anchor}${anchor === '备' ? filed : ''}${digits.written}${tail.written}`,
    labelled: label.replace(/[ :,]/g, '') !== '',
    back: word.length + mark.length,
    on: led[0].length + digits.length + tail.length,
  }
}
