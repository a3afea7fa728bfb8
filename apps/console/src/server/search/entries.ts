/** What of a client and of a case can be found. Sensitive facts are never among it; sealed words go apart. */
import { type FilingCase, materialTitle } from '@beian/domain/casework'
import { rulebook } from '@beian/domain/rulebook'
import type { Subject } from '@beian/domain/vocabulary'
import type { FoundKind } from './search.table.ts'
import { soundsOf } from './sounds.ts'
import { middlesOf, sealedWordsOf, wordsOf } from './words.ts'

export type FoundEntry = {
  readonly kind: FoundKind
  readonly ref: string
  readonly title: string | null
  readonly words: readonly string[]
  /** To be made digests. */
  readonly sealed: readonly string[]
}

export function clientEntry({ name }: { name: string }): FoundEntry {
  return { kind: 'client', ref: '', title: name, words: named(name), sealed: [] }
}

export function entriesOf(filingCase: FilingCase): readonly FoundEntry[] {
  return [
    caseEntry(filingCase),
    ...filingCase.subjects.flatMap(subjectEntry),
    ...filingCase.numbers.map(({ subject, number }) => plain('number', subject, number)),
    ...filingCase.receipts.flatMap(documentEntry),
    ...rejectionEntries(filingCase),
  ]
}

function caseEntry({ id, procedure }: FilingCase): FoundEntry {
  const title = rulebook.procedures[procedure]?.title
  const words = [id, title?.zh ?? '', title?.en ?? ''].flatMap(wordsOf)
  return { kind: 'case', ref: '', title: null, words, sealed: [] }
}

const named = (name: string) => [...wordsOf(name), ...soundsOf(name)]

function plain(kind: FoundKind, ref: string, title: string): FoundEntry {
  return { kind, ref, title, words: [...wordsOf(title), ...middlesOf(title)], sealed: [] }
}

function subjectEntry({ noun, id, facts }: Subject): readonly FoundEntry[] {
  const entry = (kind: FoundKind, title: string | undefined, words: (title: string) => readonly string[]) =>
    title === undefined ? [] : [{ kind, ref: id, title, words: words(title), sealed: [] }]
  if (noun === 'principal') {
    const code = facts['principal.documentNumber'] ?? ''
    return entry('principal', facts['principal.name'], (name) => [...named(name), ...wordsOf(code)])
  }
  if (noun === 'person') return entry('person', facts['person.name'], named)
  if (noun === 'service') return entry('service', facts['service.name'], named)
  if (noun === 'domain-name') {
    const name = facts['domainName.name']
    return name === undefined ? [] : [plain('domain-name', id, name)]
  }
  return []
}

/** By what paper it is, and by the name of the file, which may tell anything and is therefore sealed. */
function documentEntry({ material, file, state }: FilingCase['receipts'][number], place: number): FoundEntry[] {
  if (state === 'replaced') return []
  const { zh, en } = materialTitle(material)
  const words = [zh, en].flatMap(wordsOf)
  return [{ kind: 'document', ref: String(place), title: null, words, sealed: sealedWordsOf(file.name) }]
}

export const rejectionRef = (round: number, answer: number) => `${round}/${answer}`

function rejectionEntries({ rounds }: FilingCase): readonly FoundEntry[] {
  return rounds.flatMap(({ number, answers }) =>
    answers.flatMap(({ reasons, note }, place) => {
      const sealed = [...reasons.map(({ text }) => text), ...(note === undefined ? [] : [note])].flatMap(sealedWordsOf)
      const ref = rejectionRef(number, place)
      return reasons.length === 0 ? [] : [{ kind: 'rejection' as const, ref, title: null, words: [], sealed }]
    }),
  )
}
