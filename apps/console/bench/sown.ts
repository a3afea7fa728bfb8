/** A console in a temporary directory with as many cases as wanted, and a connection for the anchors. */
import { once } from 'node:events'
import { createServer } from 'node:http'
import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import Database from 'better-sqlite3'
import type { CompiledQuery } from 'kysely'
import { databaseName } from '../src/server/db/open.ts'
import type { CaseAtWork } from '../src/server/testing/casework.ts'
import { leadModels, readModels } from '../src/server/testing/sow/models.ts'
import { sow } from '../src/server/testing/sow/sow.ts'
import { openTrial, setUp, type Trial, type Visitor } from '../src/server/testing/trial.ts'
import { loadNow } from './say.ts'

export type Sown = {
  readonly trial: Trial
  readonly visitor: Visitor
  readonly port: number
  readonly raw: Database.Database
  readonly led: readonly CaseAtWork[]
  /** The same query on a statement prepared once. */
  readonly prepared: (query: CompiledQuery) => () => readonly unknown[]
}

type Wanted = { readonly cases: number; readonly materialsEach: number }

export async function withSown(
  { cases, materialsEach }: Wanted,
  measure: (sown: Sown) => Promise<void>,
): Promise<void> {
  const port = await freePort()
  const trial = await openTrial({ origin: `http://127.0.0.1:${port}` })
  const path = join(trial.config.dataDirectory, databaseName)
  const raw = new Database(path)
  try {
    const visitor = await setUp(trial)
    const led = await leadModels(visitor)
    const models = await readModels(trial.house, raw, led)
    const begun = performance.now()
    const seconds = () => ((performance.now() - begun) / 1000).toFixed(0)
    const onSown = (done: number) => done < cases && console.log(`${done} of ${cases} cases sown in ${seconds()} s`)
    sow({ path, vault: trial.house.vault, models, cases, materialsEach, onSown })
    const count = (table: string) => raw.prepare(`select count(*) from ${table}`).pluck().get() as number
    console.log(`${count('cases')} cases, ${count('receipts')} materials, sown in ${seconds()} s; load ${loadNow()}\n`)
    const prepared = ({ sql, parameters }: CompiledQuery) => {
      const statement = raw.prepare(sql)
      return () => statement.all(...parameters)
    }
    await measure({ trial, visitor, port, raw, led, prepared })
  } finally {
    raw.close()
    await trial.close()
  }
}

/** The console answers at the address it was told only. */
async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1')
  await once(server, 'listening')
  const { port } = server.address() as AddressInfo
  server.close()
  await once(server, 'close')
  return port
}
