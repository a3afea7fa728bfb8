/** 事项 What is due in a stretch of days, for one person's cases or everybody's, read from the agenda alone. */
import type { Day, Text } from '@beian/domain/vocabulary'
import type { Kysely, Transaction } from 'kysely'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

export type Asked = { readonly from: Day; readonly to: Day; readonly consultant?: string | undefined }

export async function entriesIn(db: Reader, asked: Asked) {
  const rows = await rowsIn(db, asked)
  const seen = new Set<string>()
  // A domain name or a document stands in each of its client's cases; in a calendar it runs out once.
  return rows
    .filter((row) => {
      if (row.source !== 'expiry') return true
      const same = [row.client_id, row.title_zh, row.label_zh, row.day].join('|')
      return seen.has(same) ? false : seen.add(same)
    })
    .map(entryOf)
}

function rowsIn(db: Reader, { from, to, consultant }: Asked) {
  return db
    .selectFrom('agenda')
    .innerJoin('cases', 'cases.id', 'agenda.case_id')
    .innerJoin('clients', 'clients.id', 'cases.client_id')
    .select(['agenda.case_id', 'key', 'source', 'agenda.kind', 'agenda.topic', 'title_zh', 'title_en'])
    .select(['label_zh', 'label_en', 'agenda.layer', 'who', 'from_at', 'begins', 'agenda.day', 'instant'])
    .select(['original_day', 'agenda.provisional', 'agenda.disputed', 'paused_since', 'own_id', 'follows'])
    .select(['cases.procedure', 'cases.client_id', 'clients.name as client_name'])
    .where('agenda.day', '>=', from)
    .where((eb) => eb.or([eb('agenda.day', '<=', to), eb('begins', '<=', to)]))
    .$if(consultant !== undefined, (q) => q.where('cases.consultant_id', '=', consultant ?? ''))
    .orderBy('agenda.day')
    .orderBy('clients.name')
    .orderBy('agenda.case_id')
    .orderBy('place')
    .execute()
}

type Row = Awaited<ReturnType<typeof rowsIn>>[number]

function entryOf(row: Row) {
  const label: Text | null = row.label_zh === null ? null : { zh: row.label_zh, en: row.label_en ?? row.label_zh }
  return {
    caseId: row.case_id,
    key: row.key,
    source: row.source,
    kind: row.kind,
    layer: row.layer,
    title: { zh: row.title_zh, en: row.title_en },
    label,
    client: row.client_name,
    procedure: row.procedure,
    follows: row.follows,
    fromAt: row.from_at,
    begins: row.begins,
    day: row.day,
    instant: row.instant,
    original: row.original_day,
    provisional: row.provisional === 1,
    disputed: row.disputed === 1,
    paused: row.paused_since !== null,
    ownId: row.own_id,
  }
}

export type Entry = ReturnType<typeof entryOf>
