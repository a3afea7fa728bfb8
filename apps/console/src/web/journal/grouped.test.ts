import { expect, test } from 'vitest'
import type { Entry } from '../case/shape.ts'
import { grouped } from './grouped.ts'

const entry = (part: Partial<Entry>): Entry =>
  ({
    seq: 1,
    at: '2026-11-21T02:00:10.000Z',
    actor: { id: 'u1', name: '周岚' },
    action: 'cases.facts-recorded',
    subject: 'service:s1',
    fields: [],
    details: {},
    ...part,
  }) as Entry

const fields = (...entries: readonly Entry[]) => grouped(entries).map((one) => one.fields)

test('fields filled in within a minute stand in one line, in the order of filling', () => {
  expect(fields(entry({ fields: ['b'] }), entry({ fields: ['a'] }), entry({ fields: ['a'] }))).toEqual([['a', 'b']])
})

test('the revision that each change of a case carries divides nothing', () => {
  const [newer, older] = [entry({ fields: ['b'], details: { rev: 8 } }), entry({ fields: ['a'], details: { rev: 7 } })]
  expect(fields(newer, older)).toEqual([['a', 'b']])
})

test('another minute, person, subject or action begins a line of its own', () => {
  const first = entry({ fields: ['b'] })
  for (const other of [
    entry({ fields: ['a'], at: '2026-11-21T01:59:50.000Z' }),
    entry({ fields: ['a'], actor: { id: 'u2', name: '何远' } as Entry['actor'] }),
    entry({ fields: ['a'], subject: 'service:s2' }),
    entry({ fields: ['a'], action: 'cases.revealed' }),
    entry({ fields: ['a'], details: { event: 'submitted' } }),
  ])
    expect(fields(first, other)).toEqual([['b'], ['a']])
})

test('entries without fields are never put together', () => {
  expect(grouped([entry({}), entry({})])).toHaveLength(2)
})
