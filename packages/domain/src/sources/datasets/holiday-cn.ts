import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'holiday-cn',
  kind: 'dataset',
  title: { zh: 'holiday-cn 节假日数据', en: 'holiday-cn: public-holiday data' },
  issuer: { zh: 'NateScarlet', en: 'NateScarlet' },
  url: 'https://github.com/NateScarlet/holiday-cn',
  cite: 'NateScarlet/holiday-cn@d4e53bf2',
  seen: '2026-08-07',
  checkedOn: '2026-11-21',
  note: { zh: '2027 年文件为空。', en: 'The file of 2027 is empty.' },
} as const satisfies Source
