/** Cases in every state that the way offers, led by commands as a consultant would, and their rows. */
import type { FilingCase } from '@beian/domain/casework'
import type Database from 'better-sqlite3'
import { findCaseRow, loadCase } from '../../cases/load.ts'
import type { House } from '../../house.ts'
import { type CaseAtWork, openCaseOf } from '../casework.ts'
import type { Visitor } from '../trial.ts'

export type Row = Readonly<Record<string, unknown>>

/** The tables of a case, those that others stand on first. */
export const ofCase = [
  'happenings',
  'principals',
  'persons',
  'person_lookups',
  'services',
  'domain_names',
  'numbers',
  'deadlines',
  'agenda',
  'agenda_revisions',
] as const

type Parts = { readonly [T in (typeof ofCase)[number]]: readonly Row[] }

export type Model = {
  readonly row: Row
  readonly client: Row
  readonly parts: Parts
  readonly papers: readonly {
    readonly receipt: Row
    readonly told: FilingCase['receipts'][number]
    readonly file: Row
    readonly look: Row | undefined
  }[]
  /** The case, but for its papers, as JSON. */
  readonly findable: string
}

const states = 4

export async function leadModels(visitor: Visitor, count = 2 * states): Promise<readonly CaseAtWork[]> {
  const led: CaseAtWork[] = []
  for (let place = 0; place < count; place++) {
    const work = await openCaseOf(visitor, `样本 ${place}`)
    const state = place % states
    if (state > 0) await work.fill()
    if (state > 1) await work.bringMaterials()
    if (state > 2) {
      await work.must('cases.submit', { provider: ['华为云', '阿里云', '腾讯云'][place % 3] })
      for (const event of ['provider-passed', 'sms-verified']) await work.must('cases.recordEvent', { event })
    }
    led.push(work)
  }
  return led
}

export async function readModels(
  { db, vault }: House,
  sqlite: Database.Database,
  led: readonly { id: string }[],
): Promise<readonly Model[]> {
  const models: Model[] = []
  for (const { id } of led) {
    const filingCase = await db.transaction().execute(async (trx) => {
      const row = await findCaseRow(trx, id)
      if (!row) throw new Error('a model went away')
      return (await loadCase(trx, vault, row)).filingCase
    })
    models.push(modelOf(sqlite, filingCase))
  }
  return models
}

function modelOf(sqlite: Database.Database, filingCase: FilingCase): Model {
  const all = (table: string, key: string, value: unknown) =>
    sqlite.prepare(`select * from ${table} where ${key} = ?`).all(value) as Row[]
  const { changed_key: _, findings_key: __, ...row } = all('cases', 'id', filingCase.id)[0] ?? {}
  const receipts = sqlite.prepare('select * from receipts where case_id = ? order by place').all(filingCase.id) as Row[]
  const papers = receipts.flatMap((receipt, place) => {
    const [told, file] = [filingCase.receipts[place], all('files', 'id', receipt['file_id'])[0]]
    return told && file ? [{ receipt, told, file, look: all('file_looks', 'file_id', receipt['file_id'])[0] }] : []
  })
  const client = all('clients', 'id', row['client_id'])[0] ?? {}
  const parts = Object.fromEntries(
    ofCase.map((table) => [table, all(table, 'case_id', filingCase.id)]),
  ) as unknown as Parts
  const findable = JSON.stringify({ ...filingCase, receipts: [], happened: [], rounds: [] })
  return { row, client, parts, papers, findable }
}
