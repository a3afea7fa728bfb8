/** The words of sown clients and cases, made by the desk's own entries and written without asking what is there. */
import type { FilingCase } from '@beian/domain/casework'
import type Database from 'better-sqlite3'
import type { Vault } from '../../crypto/vault.ts'
import { clientEntry, entriesOf, type FoundEntry } from '../../search/entries.ts'
import { indexRows, type Of, stretchOf } from '../../search/index.queries.ts'
import type { FoundKind } from '../../search/search.table.ts'
import type { Model } from './models.ts'
import { retellText } from './retell.ts'

type Client = { readonly clientId: string; readonly name: string }
type Case = {
  readonly id: string
  readonly findable: string
  readonly papers: Model['papers']
  readonly place: number
}

export function wordSower(sqlite: Database.Database, vault: Vault): (client: Client, of: Case) => void {
  const write = writer(sqlite, rememberingDigests(vault))
  return ({ clientId, name }, { id, findable, papers, place }) => {
    write({ clientId, caseId: null }, clientEntry({ name }))
    const retold = JSON.parse(retellText(findable, place)) as FilingCase
    const entries = entriesOf({ ...retold, id, receipts: papers.map(({ told }) => told) })
    for (const entry of entries) write({ clientId, caseId: id }, entry)
  }
}

function writer(sqlite: Database.Database, vault: Vault): (of: Of, entry: FoundEntry) => void {
  const last = new Map<FoundKind, number>()
  const newest = sqlite.prepare('select max(id) from search_entries where id >= ? and id < ?').pluck()
  const entries = sqlite.prepare(`insert into search_entries (id, kind, ref, title, client_id, case_id, digest)
    values (@id, @kind, @ref, @title, @client_id, @case_id, @digest)`)
  const words = sqlite.prepare('insert into search_words (rowid, words, sealed) values (@rowid, @words, @sealed)')
  return (of, entry) => {
    const [from] = stretchOf(entry.kind)
    const id = (last.get(entry.kind) ?? (newest.get(...stretchOf(entry.kind)) as number | null) ?? from) + 1
    last.set(entry.kind, id)
    const made = indexRows(vault, { ...of, id }, entry)
    entries.run(made.entry)
    words.run(made.words)
  }
}

/** Papers and the words in names of files repeat. */
function rememberingDigests(vault: Vault): Vault {
  const known = new Map<string, string>()
  return {
    ...vault,
    lookup: (kind, text) => {
      if (kind !== 'search-word' || (text.length > 30 && !text.startsWith('[null'))) return vault.lookup(kind, text)
      const digest = known.get(text) ?? vault.lookup(kind, text)
      known.set(text, digest)
      return digest
    },
  }
}
