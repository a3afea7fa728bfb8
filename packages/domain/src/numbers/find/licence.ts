/** 许可证号 A licence number around its last class: 粤B2-20090059, A2.B1.B2-20070312, 合字B2-20230401, 粤ICP证B2-20090059. */
import { type Candidate, type Mark, markBehind, type Place } from './candidate.ts'
import { type Digits, digitsAhead, tailAhead } from './digits.ts'

const before = /(?:[AB] ?[12] ?[.·、,]? ?){0,4}$/
const borrowed = /I ?C ?P ?[证备] ?:? ?$/
const joint = /合 ?字 ?$/
const nothing: Mark = { written: '', length: 0, known: false }

/** `ahead` begins with the class itself. */
export function licenceAt({ behind, ahead }: Place): Candidate | null {
  const own = /^([AB] ?[12])( ?-)? ?/.exec(ahead.text)
  const digits = own && digitsAhead(ahead.text.slice(own[0].length), [8])
  if (!digits) return null
  const classes = before.exec(behind.text)?.[0] as string
  const rest = behind.text.slice(0, behind.text.length - classes.length)
  const words = borrowed.exec(rest)?.[0] ?? ''
  const mark = issuerBehind(rest.slice(0, rest.length - words.length))
  const written = plain(classes + own[1])
  const hyphen = own[2] === undefined ? '' : '-'
  const meant = mark.known ? isMarked(digits, hyphen) : isBare(digits, hyphen, written)
  if (!meant || /[A-Z\d]$/.test(rest)) return null
  const tail = tailAhead(ahead.text.slice(own[0].length + digits.length))
  return {
    kind: 'licence',
    written: mark.written + plain(words) + written + hyphen + digits.written + tail.written,
    labelled: false,
    back: mark.length + words.length + classes.length,
    on: own[0].length + digits.length + tail.length,
  }
}

function plain(text: string): string {
  return text.replaceAll(' ', '')
}

/** The ministry's 合字, or a province's mark; any other character in front is not part of the number. */
function issuerBehind(behind: string): Mark {
  const both = joint.exec(behind)?.[0]
  if (both) return { written: '合字', length: both.length, known: true }
  const mark = markBehind(behind)
  return mark.known ? mark : nothing
}

/** 粤B2-2009005 is a licence with a digit too few; 粤B12345 is a car. */
function isMarked({ count, example }: Digits, hyphen: string): boolean {
  return hyphen === '' ? count === 8 && !example : count >= 6
}

/** Without a mark the ministry issued it, for B2 at least, in some year. */
function isBare({ written }: Digits, hyphen: string, classes: string): boolean {
  return hyphen !== '' && classes.includes('B2') && /^(?:19|20)\d{6}$/.test(written)
}
