/**
 * Ten thousand cases and a hundred thousand materials in a temporary database, through the console's own tables and triggers:
 * one hundred cases are led by commands, as a consultant would, and their rows are sown again under new ids and names, with
 * other days, provinces and people. What is sealed stays sealed bytes; the list opens nothing.
 */
import type Database from 'better-sqlite3'
import { nameKey } from '../src/server/cases/list/name-key.ts'
import { newId } from '../src/server/ids.ts'
import { type CaseAtWork, openCaseOf } from '../src/server/testing/casework.ts'
import type { Visitor } from '../src/server/testing/trial.ts'

export const models = 8
export const cases = 10_000
export const materialsEach = 10

const provinces = [
  'guangdong',
  'shanghai',
  'beijing',
  'zhejiang',
  'jiangsu',
  'sichuan',
  'hubei',
  'fujian',
  'anhui',
  'hebei',
]
const words = [
  '云帆',
  '星河',
  '听澜',
  '木石',
  '衡山',
  '海棠',
  '万里',
  '拾光',
  '青竹',
  '白鹭',
  '长风',
  '明月',
  '龙凤',
  '鹏程',
]
/** In one name of ten thousand: what a search is for. */
export const rare = '麒麟'

const kinds = ['贸易', '科技', '文化传播', '物流', '教育', '电子商务', '餐饮', '信息技术', '医疗器械', '家居']

/** Cases in every state that the way offers, led by hand. */
export async function leadModels(visitor: Visitor): Promise<readonly CaseAtWork[]> {
  const led: CaseAtWork[] = []
  for (let place = 0; place < models; place++) {
    const work = await openCaseOf(visitor, `样本 ${place}`)
    if (place % 4 > 0) await work.fill()
    if (place % 4 > 1) await work.bringMaterials()
    if (place % 4 > 2) {
      await work.send('cases.submit', { provider: ['华为云', '阿里云', '腾讯云'][place % 3] })
      for (const event of ['provider-passed', 'sms-verified']) await work.send('cases.recordEvent', { event })
    }
    led.push(work)
  }
  return led
}

type Row = Record<string, unknown>

/** The tables of a case, those that others stand on first. */
const ofCase = ['happenings', 'principals', 'persons', 'services', 'domain_names', 'deadlines'] as const

export function sow(sqlite: Database.Database, led: readonly CaseAtWork[]): void {
  const pick = <T>(list: readonly T[], at: number): T => list[at % list.length] as T
  const rows = (table: string, id: string) =>
    sqlite.prepare(`select * from ${table} where case_id = ?`).all(id) as Row[]
  const stored = led.map(({ id }) => ({
    row: withoutKeys(sqlite.prepare('select * from cases where id = ?').get(id) as Row),
    parts: ofCase.map((table) => [table, rows(table, id)] as const),
    receipts: rows('receipts', id),
  }))
  const file = sqlite.prepare('select * from files limit 1').get() as Row
  const receipt = stored.flatMap(({ receipts }) => receipts)[0]
  if (!receipt) throw new Error('no model has a material')
  const user = sqlite.prepare('select id, name from users limit 1').get() as { id: string; name: string }
  const insert = inserter(sqlite)
  sqlite.transaction(() => {
    for (let at = 0; at < cases; at++) {
      const { row, parts } = pick(stored, at)
      const name = `${pick(provinces, at)}${pick(words, at * 7)}${at === cases / 2 ? rare : pick(words, at * 3 + 1)}${pick(kinds, at)}有限公司 ${at}`
      const client = { id: newId(), name }
      const model = sqlite.prepare('select * from clients where id = ?').get(row['client_id'] as string) as Row
      insert('clients', { ...model, ...client, contact_phone_lookup: null })
      const id = newId()
      const place = { province: pick(provinces, at), changed_at: minutesAfter(at), opened_at: minutesAfter(at) }
      const keys = { client_key: nameKey(client), consultant_key: nameKey(user) }
      const shown = JSON.stringify({ ...(JSON.parse(row['shown'] as string) as object), name })
      insert('cases', {
        ...row,
        ...place,
        ...keys,
        shown,
        id,
        client_id: client.id,
        next_day: '9999-12-31',
        next_kind: '',
      })
      for (const [table, found] of parts)
        for (const part of found)
          insert(table, {
            ...part,
            case_id: id,
            ...(table === 'deadlines' ? { day: dayAfter(at) } : {}),
            ...('name' in part ? { name: part['name'] && name } : {}),
          })
      const fileId = newId()
      insert('files', { ...file, id: fileId, client_id: client.id, blob: newId() })
      for (let material = 0; material < materialsEach; material++)
        insert('receipts', {
          ...receipt,
          id: newId(),
          case_id: id,
          client_id: client.id,
          file_id: fileId,
          place: material,
        })
    }
  })()
}

/** Generated columns write themselves. */
function withoutKeys({ changed_key: _, findings_key: __, ...row }: Row): Row {
  return row
}

const start = Date.parse('2026-01-01T00:00:00.000Z')
const minutesAfter = (at: number) => new Date(start + ((at * 7_919) % 460_000) * 60_000).toISOString()
const dayAfter = (at: number) =>
  new Date(Date.parse('2026-10-20T00:00:00Z') + ((at * 37) % 120) * 86_400_000).toISOString().slice(0, 10)

function inserter(sqlite: Database.Database): (table: string, row: Row) => void {
  const prepared = new Map<string, Database.Statement>()
  return (table, row) => {
    const names = Object.keys(row)
    const text = `insert into ${table} (${names.join(', ')}) values (${names.map((name) => `@${name}`).join(', ')})`
    const statement = prepared.get(text) ?? sqlite.prepare(text)
    prepared.set(text, statement)
    statement.run(row)
  }
}
