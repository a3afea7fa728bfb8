/** What reads tasks: those of a case, and those of a day, together with what home pages asked for. */
import type { Day, Text } from '@beian/domain/vocabulary'
import { type Kysely, sql, type Transaction } from 'kysely'
import type { Shown } from '../cases/list/columns.ts'
import type { Vault } from '../crypto/vault.ts'
import type { DB } from '../db/tables.ts'

type Reader = Kysely<DB> | Transaction<DB>

export const placeOfWords = (id: string) => ({ table: 'tasks', column: 'words', row: id })

/** More than these nobody does in a day. */
const most = 50

function openTasks(db: Reader) {
  return db
    .selectFrom('tasks')
    .innerJoin('cases', 'cases.id', 'tasks.case_id')
    .innerJoin('users', 'users.id', 'tasks.owner_id')
    .select(['tasks.id', 'tasks.words', 'tasks.day', 'tasks.opened_at', 'cases.id as case_id', 'cases.shown'])
    .select(['users.id as owner_id', 'users.name as owner_name'])
    .select(sql<string>`(select name from clients where clients.id = tasks.client_id)`.as('client_name'))
    .where('tasks.done_at', 'is', null)
    .where('tasks.withdrawn_at', 'is', null)
    .orderBy('tasks.day')
    .orderBy('tasks.id')
}

type Row = Awaited<ReturnType<ReturnType<typeof openTasks>['execute']>>[number]

async function opened(trx: Transaction<DB>, vault: Vault, row: Row) {
  return {
    id: row.id,
    words: await vault.open(trx, placeOfWords(row.id), row.words),
    day: row.day,
    owner: { id: row.owner_id, name: row.owner_name },
    case: nameOf({ ...row, id: row.case_id }),
  }
}

export async function tasksOfCase(trx: Transaction<DB>, vault: Vault, caseId: string) {
  const rows = await openTasks(trx).where('tasks.case_id', '=', caseId).execute()
  const tasks = []
  for (const row of rows) tasks.push(await opened(trx, vault, row))
  return tasks
}

type Whose = { readonly consultant?: string | undefined }

/** All that is open, the earliest day first: a task of next week may be done today. */
export async function tasksOfDay(trx: Transaction<DB>, vault: Vault, { consultant }: Whose) {
  const rows = await openTasks(trx)
    .$if(consultant !== undefined, (q) => q.where('tasks.owner_id', '=', consultant ?? ''))
    .limit(most)
    .execute()
  const tasks = []
  for (const row of rows) tasks.push(await opened(trx, vault, row))
  return tasks
}

type Between = Whose & { readonly from: Day; readonly to: Day }

/** What is open with its day between two, for a calendar. */
export async function tasksBetween(trx: Transaction<DB>, vault: Vault, { from, to, consultant }: Between) {
  const rows = await openTasks(trx)
    .where('tasks.day', '>=', from)
    .where('tasks.day', '<=', to)
    .$if(consultant !== undefined, (q) => q.where('tasks.owner_id', '=', consultant ?? ''))
    .execute()
  const tasks = []
  for (const row of rows) {
    const { id, words, day, owner } = await opened(trx, vault, row)
    tasks.push({ kind: 'task' as const, id, caseId: row.case_id, client: row.client_name, words, day, owner })
  }
  return tasks
}

/** What a look at a home page found: whoever has the case does it. */
export async function homePageTasksOfDay(db: Reader, { consultant }: Whose) {
  const rows = await db
    .selectFrom('home_page_tasks')
    .innerJoin('cases', 'cases.id', 'home_page_tasks.case_id')
    .select(['home_page_tasks.id', 'message', 'home_page_tasks.opened_at', 'cases.id as case_id', 'cases.shown'])
    .select(sql<string>`(select name from clients where clients.id = home_page_tasks.client_id)`.as('client_name'))
    .where('home_page_tasks.done_at', 'is', null)
    .$if(consultant !== undefined, (q) => q.where('cases.consultant_id', '=', consultant ?? ''))
    .orderBy('home_page_tasks.opened_at')
    .limit(most)
    .execute()
  return rows.map((row) => ({
    id: row.id,
    message: JSON.parse(row.message) as Text,
    openedAt: row.opened_at,
    case: nameOf({ ...row, id: row.case_id }),
  }))
}

function nameOf({ id, shown, client_name: client }: { id: string; shown: string; client_name: string }) {
  return { id, name: (JSON.parse(shown) as Partial<Shown>).name ?? client }
}
