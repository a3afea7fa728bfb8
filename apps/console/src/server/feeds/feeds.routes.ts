/** `GET /feeds/<secret>.ics` for calendar programs, which have no cookie: whoever knows the address may read it. */
import { createHash } from 'node:crypto'
import { shiftDays } from '@beian/domain/calendar'
import { dayOf, type Instant } from '@beian/domain/vocabulary'
import { Hono } from 'hono'
import { entriesIn } from '../calendar/entries.ts'
import { forgiveFullDisk } from '../command/disk.ts'
import type { House } from '../house.ts'
import { digestOf } from '../ids.ts'
import { between, hour, minute } from '../instants.ts'
import { RefusalError, refuse } from '../problems.ts'
import { currentBook } from '../rule-changes/books.ts'
import { icsOf } from './ics.ts'
import { limiter } from './rate.ts'

/** Calendar programs read every quarter of an hour at most; somebody may press "refresh" a few times. */
const readsPerAddress = 20
const triesOfUnknown = 60
const stretch = 10 * minute

/** What lies further back is over, and calendars keep what they once read. */
const daysBack = 60
const daysAhead = 800

export function feedRoutes(house: House): Hono {
  const routes = new Hono()
  const [reads, tries] = [limiter(readsPerAddress, stretch), limiter(triesOfUnknown, stretch)]
  routes.get('/:file', async (c) => {
    const secret = /^([\w-]{43})\.ics$/.exec(c.req.param('file'))?.[1]
    const at = house.clock.now()
    const feed = secret === undefined ? undefined : await findFeed(house, secret)
    if (!feed) throw new RefusalError(refuse(tries.allows('unknown', at) ? 'unknown-feed' : 'console-busy'))
    if (!reads.allows(feed.id, at)) throw new RefusalError(refuse('console-busy'))
    await noteRead(house, feed, at)
    const text = await textOf(house, feed, at)
    const tag = `"${createHash('sha256').update(withoutStamps(text)).digest('base64url').slice(0, 24)}"`
    const headers = { etag: tag, 'cache-control': 'private, max-age=900' }
    if (c.req.header('if-none-match') === tag) return c.body(null, 304, headers)
    return c.body(text, 200, { ...headers, 'content-type': 'text/calendar; charset=utf-8' })
  })
  return routes
}

type Feed = NonNullable<Awaited<ReturnType<typeof findFeed>>>

function findFeed({ db }: House, secret: string) {
  return db
    .selectFrom('feeds')
    .innerJoin('users', 'users.id', 'feeds.user_id')
    .select(['feeds.id', 'feeds.user_id', 'feeds.scope', 'feeds.last_read_at', 'users.language'])
    .where('secret_digest', '=', digestOf(secret))
    .where('revoked_at', 'is', null)
    .where('users.disabled_at', 'is', null)
    .executeTakeFirst()
}

/** At most once an hour, so that reading costs no write. */
async function noteRead({ db }: House, { id, last_read_at: last }: Feed, at: Instant): Promise<void> {
  if (last !== null && between(last, at) < hour) return
  await db.updateTable('feeds').set({ last_read_at: at }).where('id', '=', id).execute().catch(forgiveFullDisk)
}

async function textOf({ db, origin }: House, feed: Feed, at: Instant): Promise<string> {
  const today = dayOf(at)
  const entries = await entriesIn(db, {
    from: shiftDays(today, -daysBack),
    to: shiftDays(today, daysAhead),
    consultant: feed.scope === 'mine' ? feed.user_id : undefined,
  })
  const { book } = await currentBook(db)
  const titleOf = (id: (typeof entries)[number]['procedure']) => book.procedures[id]?.title ?? { zh: id, en: id }
  return icsOf({ entries, language: feed.language, origin, titleOf, at })
}

const withoutStamps = (text: string) => text.replaceAll(/^DTSTAMP:.*$/gm, '')
