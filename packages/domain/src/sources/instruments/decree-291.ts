import type { Source } from '../../vocabulary/source.ts'

/** The duty to hold a licence, the sixty days of its review, penalties. */
export default {
  id: 'decree-291',
  kind: 'regulation',
  title: { zh: '中华人民共和国电信条例', en: 'Telecommunications Regulations of the People’s Republic of China' },
  issuer: { zh: '国务院', en: 'State Council' },
  number: '国务院令第291号',
  published: '2000-09-25',
  inForce: '2000-09-25',
  amended: ['2014-07-29', '2016-02-06'],
  url: 'unknown',
  cite: 'LawRefBook/Laws:行政法规/电信条例(2016-02-06).md',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: { zh: '据公开法规库 2025-04-19 的副本。', en: 'Read in a public law collection as of 2025-04-19.' },
} as const satisfies Source
