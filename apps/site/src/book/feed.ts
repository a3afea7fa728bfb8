/** The Atom feed of a log: an entry for each legal period, so that a day comes once, with what began on it. */
import { createHash } from 'node:crypto'
import { say } from '@beian/domain/reading'
import { rulebook, sourceOf } from '@beian/domain/rulebook'
import type { Day, Language } from '@beian/domain/vocabulary'
import { Feed } from 'feed'
import * as to from '../addresses.ts'
import { origin } from '../settings.ts'
import { textIn } from '../text/index.ts'
import { standings } from '../text/words.ts'
import { anchorOfPeriod, type Changed, type Period } from './changes.ts'
import { provinceOf } from './stated.ts'

/** The newest days of a log; older ones stand on its page. */
const MOST_ENTRIES = 30
/** Statements told in one entry. */
const MOST_LINES = 40
/** The library wants whole addresses; while the site has none its links are made relative again, which Atom allows. */
const NOWHERE = 'https://nowhere.invalid'

export type Log = {
  readonly page: to.Localised
  readonly name: string
  readonly periods: readonly Period[]
  /** Where a period is told on a page; on the log's own page, unless another is named. */
  readonly told?: (period: Period) => to.Localised
}

/** A name that stays when the site moves: a UUID made from what the entry is (RFC 9562, version 5). */
function nameOf(what: string): string {
  const bytes = createHash('sha1').update(`beian-desk ${what}`).digest().subarray(0, 16)
  bytes.writeUInt8((bytes.readUInt8(6) & 0x0f) | 0x50, 6)
  bytes.writeUInt8((bytes.readUInt8(8) & 0x3f) | 0x80, 8)
  const hex = bytes.toString('hex')
  return `urn:uuid:${[hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)].join('-')}`
}

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;')

/** Midnight in China, where the law begins. */
const startOfDay = (day: Day) => new Date(`${day}T00:00:00+08:00`)

/** When we last looked at a text on which the period rests: the book said it no later. */
function lookedAt({ changes }: Period): Day {
  const days = changes.flatMap(({ now }) => now.statement.cites.flatMap((id) => sourceOf(id)?.checkedOn ?? []))
  return days.toSorted().at(-1) as Day
}

function line(lang: Language, { now, ends }: Changed, address: (path: string) => string): string {
  const text = textIn(lang)
  const { topic, scope, statement, anchor } = now
  const place = scope === 'nation' ? '' : `${provinceOf(scope).name[lang]}${text.colon}`
  const [said, ended] = [now, ends].map((one) => one && say(rulebook, one.topic, one.statement)[lang])
  const before = ended === undefined || ended === said ? '' : ` ${text.change.replaces}${ended}`
  const standing = text.change.standing(standings[statement.standing][lang])
  const sentence = `${said}${standing}${before}`
  return `<li>${escaped(place)}<a href="${address(to.rule(topic.id, anchor)(lang))}">${escaped(topic.title[lang])}</a> ${escaped(sentence)}</li>`
}

function contentOf(lang: Language, { changes }: Period, address: (path: string) => string): string {
  const more = changes.length - MOST_LINES
  const lines = changes.slice(0, MOST_LINES).map((changed) => line(lang, changed, address))
  return `<ul>${lines.join('')}</ul>${more > 0 ? `<p>${textIn(lang).change.more(more)}</p>` : ''}`
}

export function atomOf(
  lang: Language,
  { page, name, periods, told: toldAt }: Log,
  at: string | undefined = origin,
): string {
  const { change, site, colon } = textIn(lang)
  const address = (path: string) => `${at ?? NOWHERE}${path}`
  const told = periods.slice(0, MOST_ENTRIES)
  const updated = told.map(lookedAt).toSorted().at(-1)
  const feed = new Feed({
    id: nameOf(page(lang)),
    title: `${change.feedTitle(name)} · ${site.name}`,
    description: change.lead,
    link: address(page(lang)),
    feed: address(to.feedOf(page)(lang)),
    author: { name: site.name },
    copyright: 'CC BY 4.0',
    generator: false,
    ...(updated === undefined ? {} : { updated: startOfDay(updated) }),
  })
  for (const period of told) {
    const when = period.known === 'start' ? change.start(period.day) : change.seen(period.day)
    feed.addItem({
      id: nameOf(`${page(lang)} ${anchorOfPeriod(period)}`),
      title: `${when}${colon}${change.statements(period.changes.length)}`,
      link: address(toldAt?.(period)(lang) ?? `${page(lang)}#${anchorOfPeriod(period)}`),
      date: startOfDay(lookedAt(period)),
      published: startOfDay(period.day),
      content: contentOf(lang, period, address),
    })
  }
  return feed.atom1().replaceAll(NOWHERE, '')
}

export function atomResponse(lang: Language, log: Log): Response {
  return new Response(atomOf(lang, log), { headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' } })
}
