/** 公安联网备案号 A public-security number around 备: 京公网安备11010802032137号, 沪公网备…, 已通过沪公网备案，备案号 310100103568. */
import { provinceOfCity } from '../foundation/city-mark.ts'
import { type Candidate, isMark, markBehind, type Place } from './candidate.ts'
import { digitsAhead } from './digits.ts'
import { lead } from './filing.ts'

const words = /(?:公 ?网 ?安|公 ?安 ?网|公 ?网|网 ?安|公 ?安|网) ?$/u

export function publicSecurityAt({ behind, ahead }: Place): Candidate | null {
  const word = words.exec(behind.text)?.[0]
  const led = lead.exec(ahead.text)
  if (word === undefined || !led) return null
  const mark = markBehind(behind.text.slice(0, -word.length), (one) => isMark(one) || provinceOfCity(one) !== null)
  const digits = digitsAhead(ahead.text.slice(led[0].length), [14, 12, 13, 15])
  const usual = /^公 ?网/.test(word)
  if (!digits || !(digits.example || digits.count >= leastDigits(usual, mark.known))) return null
  const hao = / ?号/y.exec(ahead.text.slice(led[0].length + digits.length))?.[0] ?? ''
  const [, filed, label] = led as unknown as [string, string, string]
  return {
    kind: 'public-security',
    written: `${mark.written}${word.replaceAll(' ', '')}备${filed}${digits.written}${hao.trim()}`,
    labelled: label.replace(/[ :,]/g, '') !== '',
    back: word.length + mark.length,
    on: led[0].length + digits.length + hao.length,
  }
}

/** Fewer digits are a slip where mark and words are right; where they are not, only a whole number is one. */
function leastDigits(usual: boolean, marked: boolean): number {
  if (usual) return marked ? 5 : 12
  return marked ? 12 : 14
}
