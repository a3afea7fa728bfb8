/**
 * A change made on a state that is gone: refused, naming for each field what stands there now, by whom, and what was typed.
 * Whoever says what stood in the fields when typing began is stopped only where just these fields were changed.
 */
import { type FactsPatch, isBlank, optionsOf, readFact } from '@beian/domain/casework'
import {
  type FactKey,
  type Facts,
  type FactValue,
  facts,
  languages,
  type Problem,
  type Text,
} from '@beian/domain/vocabulary'
import type { SignedAct } from '../command/command.ts'
import type { Vault } from '../crypto/vault.ts'
import { problem, type Refusal } from '../problems.ts'
import type { Loaded } from './load.ts'
import { maskValue } from './masked.ts'

/** Facts as somebody typed them, for one subject; and what stood there before. */
export type Typed = { subject: string; facts: FactsPatch; seen?: { readonly [K in FactKey]?: unknown } | undefined }
/** A field somebody else changed, with what stands there now as the page knows it. */
type Clash = Problem & { readonly stands: FactValue | null }
type Written = { rev: number; typed: Typed | undefined }

export async function staleRefusal(
  act: SignedAct,
  loaded: Loaded,
  { rev, typed }: Written,
): Promise<Refusal | undefined> {
  const { filingCase, row } = loaded
  if (row.rev === rev && typed?.seen === undefined) return undefined
  const summary = problem('changed-meanwhile', { path: 'rev' })
  const subject = filingCase.subjects.find(({ id }) => id === typed?.subject)
  if (!typed || !subject) return row.rev === rev ? undefined : { refused: [summary] }
  const stands = (key: FactKey) =>
    seenAs(act.house.vault, row.id, { subject: subject.id, key, value: subject.facts[key] })
  const keys = (Object.keys(typed.facts) as FactKey[]).filter((key) => !isAsSeen(typed, key, stands(key)))
  if (keys.length === 0) return undefined
  const who = await lastToChange(act, row.id)
  const clashes = keys.flatMap((key) => clashAt(key, typed.facts[key], { known: subject.facts, who, stands }))
  return typed.seen !== undefined && clashes.length === 0 ? undefined : { refused: [summary, ...clashes] }
}

function isAsSeen({ seen }: Typed, key: FactKey, stands: FactValue | null): boolean {
  return seen !== undefined && JSON.stringify(stands) === JSON.stringify(seen[key] ?? null)
}

type Stands = { subject: string; key: FactKey; value: FactValue | null | undefined }

/** A fact as the page knows it: its value, or of what is masked a sign that tells two values apart and says nothing of them. */
export function seenAs(vault: Vault, caseId: string, { subject, key, value }: Stands): FactValue | null {
  if (value === undefined || value === null) return null
  return facts[key]?.sensitive ? vault.lookup('fact-seen', JSON.stringify([caseId, subject, key, value])) : value
}

/** What will stand in the fields that were typed, once this is recorded. */
export function seenAfter({ house }: SignedAct, { row, filingCase }: Loaded, { subject, facts: patch }: Typed) {
  const known = filingCase.subjects.find(({ id }) => id === subject)?.facts ?? {}
  const after = (Object.keys(patch) as FactKey[]).map((key) => {
    const raw = patch[key]
    const reading = raw === null || isBlank(raw) ? undefined : readFact(key, raw, known)
    const value = reading?.ok ? reading.value : raw === null ? null : known[key]
    return [key, seenAs(house.vault, row.id, { subject, key, value })] as const
  })
  return Object.fromEntries(after) as { readonly [K in FactKey]?: FactValue | null }
}

type Meanwhile = { known: Facts; who: Text; stands: (key: FactKey) => FactValue | null }

/** What stands in the field goes along: whoever insists overwrites that and nothing newer. */
function clashAt(key: FactKey, raw: unknown, { known, who, stands }: Meanwhile): readonly Clash[] {
  if (facts[key] === undefined || isBlank(raw)) return []
  const reading = raw === null ? undefined : readFact(key, raw, known)
  const yours = reading?.ok ? reading.value : undefined
  if (JSON.stringify(known[key] ?? null) === JSON.stringify(yours ?? null)) return []
  const fact = facts[key].title
  const values = { who, fact, theirs: shown(key, known[key]), yours: shown(key, yours ?? (raw as FactValue | null)) }
  return [{ ...problem('fact-changed-meanwhile', { path: key, values }), stands: stands(key) }]
}

const nothing: Text = { zh: '（空）', en: '(empty)' }
const yesNo: readonly Text[] = [
  { zh: '否', en: 'no' },
  { zh: '是', en: 'yes' },
]

function shown(key: FactKey, value: FactValue | null | undefined): Text {
  if (value === undefined || value === null) return nothing
  if (typeof value === 'boolean') return yesNo[Number(value)] ?? nothing
  const words = facts[key].sensitive ? maskValue(key, value) : value
  const list = typeof words === 'object' ? words.map(String) : [String(words)]
  const titles = list.map((word) => (isWord(key) ? (optionsOf(key)[word]?.title ?? same(word)) : same(word)))
  const [zh, en] = languages.map((language) =>
    titles.map((title) => title[language]).join(language === 'zh' ? '、' : ', '),
  )
  return { zh: zh ?? '', en: en ?? '' }
}

const isWord = (key: FactKey) => facts[key].kind === 'word' || facts[key].kind === 'words'
const same = (text: string): Text => ({ zh: text, en: text })

/** The person behind the newest entry of the case. */
async function lastToChange({ trx, user }: SignedAct, caseId: string): Promise<Text> {
  const entry = await trx
    .selectFrom('journal')
    .innerJoin('users', 'users.id', 'journal.actor')
    .select(['users.id', 'users.name'])
    .where('journal.case_id', '=', caseId)
    .orderBy('journal.seq', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!entry) return { zh: '有人', en: 'somebody' }
  return entry.id === user.id ? { zh: '您（在另一页面）', en: 'you (on another page)' } : same(entry.name)
}
