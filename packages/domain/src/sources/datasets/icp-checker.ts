import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'icp-checker',
  kind: 'dataset',
  title: { zh: 'ICP-Checker 说明', en: 'ICP-Checker: description' },
  issuer: { zh: 'wongzeon', en: 'wongzeon' },
  url: 'https://github.com/wongzeon/ICP-Checker',
  cite: 'wongzeon/ICP-Checker:README.md',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
