/** 改事实 The same case with some facts otherwise: `principal.province=guangdong`, in every subject of that noun. */
import { nouns } from '@beian/domain/vocabulary'
import type { Misuse } from '../verb.ts'
import { type CaseReading, readCase } from './read-case.ts'

type Fields = Readonly<Record<string, unknown>>

export function changedCase(json: unknown, changes: readonly string[]): CaseReading {
  const problems = changes.filter((one) => !/^[\w.]+=/.test(one)).map(notAChange)
  if (problems.length > 0) return { ok: false, problems }
  const facts = Object.fromEntries(
    changes.map((one) => [one.slice(0, one.indexOf('=')), valueOf(one.slice(one.indexOf('=') + 1))]),
  )
  return readCase(withFacts(json, facts))
}

function withFacts(json: unknown, facts: Fields): unknown {
  if (Array.isArray(json)) return json.map((one: unknown) => inSubject(one as Fields, facts))
  const whole = json as Fields
  if ('subjects' in whole) return { ...whole, subjects: withFacts(whole['subjects'], facts) }
  if (!('facts' in whole)) return { ...whole, ...facts }
  return { ...whole, facts: withFacts(whole['facts'], facts) }
}

function inSubject(subject: Fields, facts: Fields): Fields {
  const own = Object.entries(facts).filter(([key]) => nounOf(key) === subject['noun'])
  return { ...subject, facts: { ...(subject['facts'] as Fields), ...Object.fromEntries(own) } }
}

function nounOf(key: string): string {
  const first = key.slice(0, key.indexOf('.')).replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)
  return nouns.find((noun) => noun === first) ?? 'case'
}

/** `true`, `3` and `["a"]` are JSON; any other word is text. */
function valueOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}

function notAChange(typed: string): Misuse {
  return {
    code: 'not-a-change',
    path: '--set',
    message: { zh: `“${typed}”不是 项目=值`, en: `${typed} is no KEY=VALUE` },
    fix: { zh: '例如 --set principal.province=guangdong', en: 'For example --set principal.province=guangdong' },
  }
}
