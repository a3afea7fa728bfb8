// That a log tells every statement once, apart by how its day is known, and that its feed is Atom that a reader can read.
import { startOf } from '@beian/domain/reading'
import { rulebook, sources } from '@beian/domain/rulebook'
import { languages, provinceIds } from '@beian/domain/vocabulary'
import { JSDOM } from 'jsdom'
import { describe, expect, test } from 'vitest'
import * as to from '../addresses.ts'
import { today } from '../settings.ts'
import { agedOf, successorOf } from './aged.ts'
import * as book from './changes.ts'
import { atomOf } from './feed.ts'
import { procedures } from './shelf.ts'
import { stated } from './stated.ts'

const told = (list: readonly book.Period[]) => list.flatMap(({ changes }) => changes.map(({ now }) => now))

describe('the log', () => {
  test('tells every statement of the book once, under the day it names or was seen by', () => {
    expect(new Set(told(book.periods)).size).toBe(stated.length)
    expect(told(book.periods)).toHaveLength(stated.length)
    for (const { day, known, changes } of book.periods) {
      for (const { now } of changes) {
        expect(startOf(now.statement.from)).toBe(day)
        expect('day' in now.statement.from).toBe(known === 'start')
      }
    }
  })

  test('has the newest day first, and what is still ahead apart, the next first', () => {
    const days = book.periods.map(({ day }) => day)
    expect(days).toEqual(days.toSorted().toReversed())
    const [first] = book.periods
    if (first === undefined) return expect.unreachable()
    const announced = [{ ...first, day: '2999-02-01' as const }, { ...first, day: '2999-01-01' as const }, first]
    expect(book.aheadOf(announced).map(({ day }) => day)).toEqual(['2999-01-01', '2999-02-01'])
    expect(book.begunOf(announced)).toEqual([first])
    expect(book.begunOf(book.periods).every(({ day }) => day <= today)).toBe(true)
  })

  test('of the provinces and of the years leave nothing out', () => {
    const provincial = provinceIds.flatMap((id) => told(book.periodsOfProvince(id)))
    expect(provincial).toHaveLength(stated.filter(({ scope }) => scope !== 'nation').length)
    expect(book.years.flatMap(book.periodsIn)).toEqual(book.periods)
  })

  test('names what a rule ended: the three months of the App for existing ones gave way to the normal regime', () => {
    const ended = book.periods.flatMap(({ changes }) => changes.filter(({ ends }) => ends !== undefined))
    expect(ended.length).toBeGreaterThan(3)
    for (const { now, ends } of ended) {
      expect(ends?.topic).toBe(now.topic)
      expect(ends && startOf(ends.statement.from) < startOf(now.statement.from)).toBe(true)
    }
  })
})

describe('a feed', () => {
  const logs = [
    { page: to.changes, name: 'A & B <c>', periods: book.periods },
    ...procedures.map((one) => ({
      page: to.procedureChanges(one.id),
      name: one.title.en,
      periods: book.periodsOfProcedure(one),
    })),
    ...provinceIds.map((id) => ({ page: to.provinceChanges(id), name: id, periods: book.periodsOfProvince(id) })),
  ]
  const read = (xml: string) => new JSDOM(xml, { contentType: 'application/xml' }).window.document
  const texts = (root: Document | Element, name: string) =>
    [...root.querySelectorAll(name)].map((one) => one.textContent ?? '')

  test.each(languages)('is well formed in %s, with what Atom demands of it and of each entry', (lang) => {
    const ids = logs.flatMap((log) => {
      const feed = read(atomOf(lang, log)).documentElement
      expect(feed.namespaceURI).toBe('http://www.w3.org/2005/Atom')
      for (const name of ['id', 'title', 'updated', 'author > name']) {
        expect(texts(feed, `:scope > ${name}`)).toHaveLength(1)
      }
      const entries = [...feed.querySelectorAll('entry')]
      expect(entries.length).toBe(Math.min(log.periods.length, 30))
      for (const entry of entries) {
        expect(texts(entry, 'id, title, updated, published, content').every((text) => text !== '')).toBe(true)
        expect(entry.querySelector('link')?.getAttribute('href')).toMatch(/^\/(zh|en)\/changes\//)
      }
      return texts(feed, 'id')
    })
    expect(new Set(ids).size).toBe(ids.length)
    expect(
      ids.every((id) => /^urn:uuid:[\da-f]{8}-[\da-f]{4}-5[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/.test(id)),
    ).toBe(true)
  })

  test('has whole addresses once the site has one, under the same names', () => {
    const [log] = logs
    if (log === undefined) return expect.unreachable()
    const [here, there] = [atomOf('en', log, undefined), atomOf('en', log, 'https://icp.example.cn')].map(read)
    expect(there?.querySelector('link[rel=self]')?.getAttribute('href')).toBe(
      'https://icp.example.cn/en/changes/atom.xml',
    )
    expect(there && texts(there, 'id')).toEqual(here && texts(here, 'id'))
    expect(there && texts(there, 'feed > title')).toEqual(['Changes: A & B <c> · China ICP, rule by rule'])
  })
})

describe('what has aged', () => {
  test('nothing on the day the texts were looked at, everything a year and a day later', () => {
    expect(agedOf(sources, '2026-11-22').unread).toEqual([])
    expect(agedOf(sources, '2028-01-01').unread).toEqual(sources)
  })

  test('a text is replaced from the day its successor is in force', () => {
    const old = sources.find(({ id }) =>
      Object.values(rulebook.sources).some(({ supersedes }) => supersedes?.includes(id)),
    )
    const by = old && successorOf(old, '2026-11-22')
    if (old === undefined || by?.inForce === undefined) return expect.unreachable()
    expect(agedOf([old], by.inForce).replaced).toEqual([{ text: old, by }])
    expect(agedOf([old], '2000-01-01').replaced).toEqual([])
  })
})
