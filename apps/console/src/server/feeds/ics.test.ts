/** A limit in hours is a moment in China, wherever the server stands. */
import ICAL from 'ical.js'
import { expect, test } from 'vitest'
import type { Entry } from '../calendar/entries.ts'
import { icsOf } from './ics.ts'

const entry: Entry = {
  caseId: 'one',
  key: 'limit||sms-check/case|',
  source: 'limit',
  kind: 'time-limit',
  layer: 'ministry',
  title: { zh: '短信核验', en: 'SMS check' },
  label: null,
  client: '红星, 科技; 公司',
  procedure: 'first-filing',
  follows: null,
  fromAt: '2026-11-20T12:30:00.000Z',
  begins: null,
  day: '2026-11-21',
  instant: '2026-11-21T12:30:00.000Z',
  original: '2026-11-20',
  provisional: false,
  disputed: true,
  paused: false,
  ownId: null,
}

test('a moment, names with signs of the format, a mark and the first day', () => {
  const titleOf = () => ({ zh: '首次备案', en: 'First filing' })
  const at = '2026-11-21T00:00:00.000Z'
  const text = icsOf({ entries: [entry], language: 'en', origin: 'https://desk.example.cn', titleOf, at })
  const calendar = new ICAL.Component(ICAL.parse(text))
  const zone = calendar.getFirstSubcomponent('vtimezone')
  if (zone) ICAL.TimezoneService.register(zone)
  const event = new ICAL.Event(calendar.getFirstSubcomponent('vevent') ?? undefined)
  expect(event.startDate.zone.tzid).toBe('Asia/Shanghai')
  expect(event.startDate.toString()).toBe('2026-11-21T20:30:00')
  expect(event.startDate.toJSDate().toISOString()).toBe('2026-11-21T12:30:00.000Z')
  expect(event.summary).toBe('红星, 科技; 公司: SMS check (disputed)')
  expect(event.description).toBe('First filing\nfirst set for 2026-11-20')
  expect(text.split('\r\n').every((line) => Buffer.byteLength(line) <= 75)).toBe(true)
})
