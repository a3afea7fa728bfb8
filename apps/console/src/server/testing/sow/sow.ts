/**
 * For tests and measures: as many cases as wanted, in one transaction, through the desk's own tables and triggers. Cases
 * led by commands are sown again under new ids and names, with other days, provinces and people; their words are written
 * to the index as `indexCase` would. What is sealed stays sealed bytes, which only their models can open.
 */
import Database from 'better-sqlite3'
import { nameKey } from '../../cases/list/name-key.ts'
import type { Vault } from '../../crypto/vault.ts'
import { newId } from '../../ids.ts'
import { wordSower } from './index-rows.ts'
import { type Model, ofCase, type Row } from './models.ts'
import { companyName } from './names.ts'
import { retell } from './retell.ts'

export type Sowing = {
  readonly path: string
  readonly vault: Vault
  readonly models: readonly Model[]
  readonly cases: number
  readonly materialsEach: number
  /** Told from time to time how many there are. */
  readonly onSown?: (cases: number) => void
}

const tellEvery = 10_000

const provinces = ['guangdong', 'shanghai', 'beijing', 'zhejiang', 'jiangsu', 'sichuan', 'hubei', 'fujian', 'anhui']

export function sow(sowing: Sowing): void {
  const sqlite = new Database(sowing.path)
  sqlite.pragma('cache_size = -400000')
  const bed = bedOf(sqlite, sowing)
  sqlite.transaction(() => {
    for (let place = 0; place < sowing.cases; place++) {
      sowOne(bed, place)
      if ((place + 1) % tellEvery === 0) sowing.onSown?.(place + 1)
    }
  })()
  sqlite.pragma('wal_checkpoint(truncate)')
  sqlite.close()
}

type Bed = Sowing & {
  readonly insert: ReturnType<typeof inserter>
  readonly words: ReturnType<typeof wordSower>
  readonly papers: readonly Paper[]
  readonly user: { id: string; name: string }
}

type Paper = Model['papers'][number]

function bedOf(sqlite: Database.Database, sowing: Sowing): Bed {
  const papers = sowing.models.flatMap((model) => model.papers)
  if (papers.length === 0) throw new Error('no model has a material')
  const user = sqlite.prepare('select id, name from users limit 1').get() as { id: string; name: string }
  return { ...sowing, insert: inserter(sqlite), words: wordSower(sqlite, sowing.vault), papers, user }
}

function sowOne(bed: Bed, place: number): void {
  const { insert, models, user } = bed
  const model = models[place % models.length] as Model
  const [id, client] = [newId(), { id: newId(), name: companyName(place) }]
  const told = (row: Row) => retell(row, place)
  insert('clients', { ...model.client, ...client, contact_phone_lookup: null })
  insert('cases', {
    ...told(model.row),
    id,
    client_id: client.id,
    province: provinces[place % provinces.length],
    changed_at: minutesAfter(place),
    opened_at: minutesAfter(place),
    client_key: nameKey(client),
    consultant_key: nameKey(user),
    next_day: '9999-12-31',
    next_kind: '',
  })
  for (const table of ofCase)
    for (const part of model.parts[table])
      insert(table, { ...told(part), case_id: id, ...('day' in part && { day: dayAfter(place) }) })
  const papers = sowPapers(bed, { id, client, place })
  bed.words({ clientId: client.id, name: client.name }, { id, findable: model.findable, papers, place })
}

type Sown = { id: string; client: { id: string }; place: number }

/** Each paper is a file with what was measured of it. */
function sowPapers({ insert, papers, materialsEach }: Bed, { id, client, place }: Sown): readonly Paper[] {
  return Array.from({ length: materialsEach }, (_, at) => {
    const paper = papers[(place + at) % papers.length] as Paper
    const file = newId()
    insert('files', { ...paper.file, id: file, client_id: client.id, blob: newId() })
    if (paper.look) insert('file_looks', { ...paper.look, file_id: file })
    insert('receipts', { ...paper.receipt, id: newId(), case_id: id, client_id: client.id, file_id: file, place: at })
    return paper
  })
}

const start = Date.parse('2026-01-01T00:00:00.000Z')
const minutesAfter = (place: number) => new Date(start + ((place * 7_919) % 460_000) * 60_000).toISOString()
const dayAfter = (place: number) =>
  new Date(Date.parse('2026-10-20T00:00:00Z') + ((place * 37) % 120) * 86_400_000).toISOString().slice(0, 10)

/** Prepares one statement for each set of columns of a table. */
function inserter(sqlite: Database.Database): (table: string, row: Row) => void {
  const prepared = new Map<string, Database.Statement>()
  return (table, row) => {
    const names = Object.keys(row)
    const key = `${table} ${names.length}`
    const columns = names.join(', ')
    const statement =
      prepared.get(key) ??
      sqlite.prepare(`insert into ${table} (${columns}) values (${names.map((name) => `@${name}`).join(', ')})`)
    prepared.set(key, statement)
    statement.run(row)
  }
}
