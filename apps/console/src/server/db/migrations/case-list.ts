/** What the list of cases sorts and filters by, an index for each order, and the counters above the list. */
import { type Kysely, sql } from 'kysely'
import type { Migration } from 'kysely/migration'
import { nameKey } from '../../cases/list/name-key.ts'

export const caseList: Migration = {
  async up(db: Kysely<unknown>): Promise<void> {
    await columns(db)
    await knownSoFar(db)
    await names(db)
    for (const [name, keys] of Object.entries(indexes))
      await db.schema
        .createIndex(`cases_${name}`)
        .on('cases')
        .columns(['final', ...keys])
        .execute()
    await nextDeadline(db)
    await tallies(db)
  },
}

/** Nothing due: after every day there is. Rows are compared column by column, which `null` would break. */
const never = '9999-12-31'

const due = ['next_day', 'changed_key', 'id']

const indexes = {
  by_due: due,
  by_change: ['changed_key', 'id'],
  by_opening: ['opened_at', ...due],
  by_client: ['client_key', ...due],
  by_consultant: ['consultant_key', ...due],
  by_procedure: ['procedure', ...due],
  by_stage: ['procedure', 'stage_place', 'stage', ...due],
  by_province: ['province', ...due],
  by_progress: ['progress', ...due],
  by_turn: ['turn', ...due],
  by_findings: ['findings_key', ...due],
  by_nature: ['nature', ...due],
  by_provider: ['provider', ...due],
  of_client: ['client_id', ...due],
  of_consultant: ['consultant_id', ...due],
  in_stage: ['procedure', 'stage', ...due],
}

async function columns(db: Kysely<unknown>): Promise<void> {
  const texts = ['province', 'nature', 'provider', 'client_key', 'consultant_key', 'next_kind']
  for (const name of texts)
    await db.schema
      .alterTable('cases')
      .addColumn(name, 'text', (c) => c.notNull().defaultTo(''))
      .execute()
  for (const name of ['stage_place', 'progress'])
    await db.schema
      .alterTable('cases')
      .addColumn(name, 'integer', (c) => c.notNull().defaultTo(0))
      .execute()
  await db.schema
    .alterTable('cases')
    .addColumn('next_day', 'text', (c) => c.notNull().defaultTo(never))
    .execute()
  await db.schema
    .alterTable('cases')
    .addColumn('shown', 'text', (c) => c.notNull().defaultTo('{}'))
    .execute()
  // Newest and worst first, in an order that runs the same way in every column: only so does one row compare with another.
  await sql`alter table cases add column changed_key integer not null generated always as
    (-(unixepoch(changed_at) * 1000 + cast(substr(changed_at, 21, 3) as integer))) virtual`.execute(db)
  await sql`alter table cases add column findings_key integer not null generated always as
    (-(findings_block * 1000000 + findings_risk * 1000 + findings_advise)) virtual`.execute(db)
}

/** For cases from before; from now on each change writes it. */
async function knownSoFar(db: Kysely<unknown>): Promise<void> {
  await sql`update cases set
    next_day = coalesce((select day from deadlines where case_id = cases.id and next = 1), ${never}),
    next_kind = coalesce((select kind from deadlines where case_id = cases.id and next = 1), ''),
    province = coalesce((select province from principals where case_id = cases.id), ''),
    nature = coalesce((select facts ->> '$."principal.nature"' from principals where case_id = cases.id), ''),
    provider = coalesce(
      (select provider from rounds where case_id = cases.id order by number desc limit 1),
      (select facts ->> '$."service.accessProvider"' from services where case_id = cases.id order by place limit 1), ''),
    progress = (select count(*) from json_each(steps) where value = 'done'),
    stage_place = (select count(*) from json_each(steps) where value = 'done'),
    shown = json_object(
      'name', (select name from principals where case_id = cases.id),
      'service', (select name from services where case_id = cases.id order by place limit 1),
      'domainName', (select name from domain_names where case_id = cases.id order by place limit 1),
      'numbers', json((select json_group_array(number order by place) from numbers where case_id = cases.id)))`.execute(
    db,
  )
}

type Named = { id: string; name: string }

async function names(db: Kysely<unknown>): Promise<void> {
  for (const [table, column] of [
    ['clients', 'client'],
    ['users', 'consultant'],
  ] as const) {
    const { rows } = await sql<Named>`select id, name from ${sql.table(table)}`.execute(db)
    for (const row of rows)
      await sql`update cases set ${sql.ref(`${column}_key`)} = ${nameKey(row)}
        where ${sql.ref(`${column}_id`)} = ${row.id}`.execute(db)
  }
}

/** Whoever writes a case's deadlines, the list sorts by the one that comes next. */
async function nextDeadline(db: Kysely<unknown>): Promise<void> {
  await sql`create unique index deadlines_next on deadlines (case_id) where next = 1`.execute(db)
  const gone = sql`update cases set next_day = ${sql.lit(never)}, next_kind = '' where id = old.case_id;`
  const come = sql`update cases set next_day = new.day, next_kind = new.kind where id = new.case_id;`
  await sql`create trigger next_deadline_gone after delete on deadlines when old.next = 1 begin ${gone} end`.execute(db)
  await sql`create trigger next_deadline_come after insert on deadlines when new.next = 1 begin ${come} end`.execute(db)
  await sql`create trigger next_deadline_left after update on deadlines when old.next = 1 and new.next = 0
    begin ${gone} end`.execute(db)
  await sql`create trigger next_deadline_moved after update on deadlines when new.next = 1 begin ${come} end`.execute(
    db,
  )
}

/** How many open cases there are of each kind, kept with each change, so that counting does not grow with the cases. */
async function tallies(db: Kysely<unknown>): Promise<void> {
  await sql`create table case_tallies (
    what text not null, value text not null, count integer not null, primary key (what, value)
  ) strict, without rowid`.execute(db)
  const counted = ['final', 'turn', 'locked', 'findings_block', 'next_day', 'next_kind'].join(', ')
  const of = (row: 'old' | 'new', by: 1 | -1) => {
    const [open, step] = [sql.raw(`${row}.final = 0`), sql.lit(by)]
    const when = (condition: string) => sql.raw(condition.replaceAll('*', row))
    return sql`insert into case_tallies (what, value, count)
      select 'open', '', ${step} where ${open}
      union all select 'turn', ${sql.raw(`${row}.turn`)}, ${step} where ${open}
      union all select 'blocked', '', ${step} where ${open} and ${when('*.findings_block > 0 and *.locked = 0')}
      union all select 'due', ${sql.raw(`${row}.next_day`)}, ${step} where ${open} and ${when("*.next_kind = 'time-limit'")}
      on conflict (what, value) do update set count = count + excluded.count;`
  }
  const nobody = sql`delete from case_tallies where count = 0;`
  await sql`create trigger case_counted after insert on cases begin ${of('new', 1)} end`.execute(db)
  await sql`create trigger case_forgotten after delete on cases begin ${of('old', -1)} ${nobody} end`.execute(db)
  await sql`create trigger case_counted_anew after update of ${sql.raw(counted)} on cases
    begin ${of('old', -1)} ${of('new', 1)} end`.execute(db)
  await sql`insert into case_tallies (what, value, count)
    select 'open', '', count(*) from cases where final = 0
    union all select 'turn', turn, count(*) from cases where final = 0 group by turn
    union all select 'blocked', '', count(*) from cases where final = 0 and findings_block > 0 and locked = 0
    union all select 'due', next_day, count(*) from cases where final = 0 and next_kind = 'time-limit' group by next_day`.execute(
    db,
  )
}
