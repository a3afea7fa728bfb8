import type { Source } from '../../vocabulary/source.ts'

/** Which top-level domains public institutions must use. */
export default {
  id: 'government-applications-provisions',
  kind: 'rule',
  title: { zh: '互联网政务应用安全管理规定', en: 'Provisions on the Security of Internet Government Applications' },
  issuer: {
    zh: '中央网络安全和信息化委员会办公室等',
    en: 'Office of the Central Cyberspace Affairs Commission and others',
  },
  inForce: '2024-07-01',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '2024 年发布；施行日期凭记忆；内容据华为云文档。',
    en: 'Issued in 2024; the day of entry into force is from memory; the content is known from Huawei Cloud’s documents.',
  },
} as const satisfies Source
