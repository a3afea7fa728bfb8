import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'volcengine-filing',
  kind: 'provider',
  title: { zh: '火山引擎：备案信息填写', en: 'Volcengine: filling in a filing' },
  issuer: { zh: '火山引擎', en: 'Volcengine' },
  url: 'https://www.volcengine.com/docs/6428/68745',
  seen: '2024-04-08',
  checkedOn: '2026-11-21',
  note: { zh: '只读到页首。', en: 'Only the start of the page was readable.' },
} as const satisfies Source
