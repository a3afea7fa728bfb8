/** What is typed into a field, as the value the server takes; and what is wrong with it at first sight. */
import type { FactKind, Problem } from '@beian/domain/vocabulary'
import { enCase } from '../../text/en.case.ts'
import { zhCase } from '../../text/zh.case.ts'
import { typedDay } from '../../ui/typed-day.ts'

export type Typed = string | boolean | readonly string[] | undefined

export function isTypedBlank(typed: Typed): boolean {
  if (typed === undefined) return true
  if (typeof typed === 'boolean') return false
  return typeof typed === 'string' ? typed.trim() === '' : typed.every((line) => line.trim() === '')
}

/** A count typed with separators or full-width digits is still a count. */
function typedCount(typed: string): number | undefined {
  const digits = typed.normalize('NFKC').replaceAll(/[\s,，]/g, '')
  return /^\d{1,15}$/.test(digits) ? Number(digits) : undefined
}

export function valueOf(kind: FactKind, typed: Typed): unknown {
  if (kind === 'day' && typeof typed === 'string') return typedDay(typed) ?? typed
  if (kind === 'count' && typeof typed === 'string') return typedCount(typed) ?? typed
  return typed
}

function unread(which: 'dayUnread' | 'countUnread'): Problem {
  const texts = [zhCase.facts[which], enCase.facts[which]] as const
  return {
    code: which,
    message: { zh: texts[0].message, en: texts[1].message },
    fix: { zh: texts[0].fix, en: texts[1].fix },
  }
}

export function faultOf(kind: FactKind, typed: Typed): Problem | undefined {
  if (typeof typed !== 'string') return undefined
  if (kind === 'day' && typedDay(typed) === undefined) return unread('dayUnread')
  if (kind === 'count' && typedCount(typed) === undefined) return unread('countUnread')
  return undefined
}

/** What is stored, as it stands in the field. */
export function asTyped(kind: FactKind, value: unknown): Typed {
  if (kind === 'words' || kind === 'texts') return Array.isArray(value) ? (value as string[]) : []
  if (kind === 'yes-no') return typeof value === 'boolean' ? value : undefined
  return typeof value === 'string' || typeof value === 'number' ? String(value) : ''
}
