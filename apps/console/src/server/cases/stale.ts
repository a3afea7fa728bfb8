/** A change made on a state that is gone: refused, naming for each field what stands there now, by whom, and what was typed. */
import { type FactsPatch, isBlank, optionsOf, readFact } from '@beian/domain/casework'
import { type FactKey, type Facts, type FactValue, facts, languages, type Text } from '@beian/domain/vocabulary'
import type { SignedAct } from '../command/command.ts'
import { problem, type Refusal } from '../problems.ts'
import type { Loaded } from './load.ts'
import { maskValue } from './masked.ts'

/** Facts as somebody typed them, for one subject. */
export type Typed = { subject: string; facts: FactsPatch }

export async function staleRefusal(act: SignedAct, { filingCase, row }: Loaded, typed?: Typed): Promise<Refusal> {
  const summary = problem('changed-meanwhile', { path: 'rev' })
  const known = filingCase.subjects.find(({ id }) => id === typed?.subject)?.facts
  if (!typed || !known) return { refused: [summary] }
  const who = await lastToChange(act, row.id)
  const clashes = (Object.keys(typed.facts) as FactKey[]).flatMap((key) =>
    clashAt(key, typed.facts[key], { known, who }),
  )
  return { refused: [summary, ...clashes] }
}

function clashAt(key: FactKey, raw: unknown, { known, who }: { known: Facts; who: Text }) {
  if (facts[key] === undefined || isBlank(raw)) return []
  const reading = raw === null ? undefined : readFact(key, raw, known)
  const yours = reading?.ok ? reading.value : undefined
  if (JSON.stringify(known[key] ?? null) === JSON.stringify(yours ?? null)) return []
  const fact = facts[key].title
  const values = { who, fact, theirs: shown(key, known[key]), yours: shown(key, yours ?? (raw as FactValue | null)) }
  return [problem('fact-changed-meanwhile', { path: key, values })]
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
