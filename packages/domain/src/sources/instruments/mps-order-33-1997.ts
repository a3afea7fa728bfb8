import type { Source } from '../../vocabulary/source.ts'

/** The public-security filing: thirty days from connection, duties, penalties. */
export default {
  id: 'mps-order-33-1997',
  kind: 'regulation',
  title: {
    zh: '计算机信息网络国际联网安全保护管理办法',
    en: 'Measures for Security Protection Administration of the International Networking of Computer Information Networks',
  },
  issuer: { zh: '公安部', en: 'Ministry of Public Security' },
  number: '公安部令第33号',
  published: '1997-12-16',
  inForce: '1997-12-30',
  amended: ['2011-01-08'],
  url: 'unknown',
  cite: 'LawRefBook/Laws:行政法规/计算机信息网络国际联网安全保护管理办法(2011-01-08).md',
  seen: '2025-04-19',
  checkedOn: '2026-11-21',
  note: {
    zh: '经国务院批准，公安部令第33号发布；据公开法规库 2025-04-19 的副本。',
    en: 'Approved by the State Council and issued as Order 33 of the Ministry of Public Security; read in a public law collection as of 2025-04-19.',
  },
} as const satisfies Source
