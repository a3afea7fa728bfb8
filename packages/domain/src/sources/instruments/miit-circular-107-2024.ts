import type { Source } from '../../vocabulary/source.ts'

/** No cap on foreign equity in the pilot areas. */
export default {
  id: 'miit-circular-107-2024',
  kind: 'notice',
  title: {
    zh: '工业和信息化部关于开展增值电信业务扩大对外开放试点工作的通告',
    en: 'MIIT Circular on the Pilot for Further Opening Value-Added Telecommunications Services',
  },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工信部通信函〔2024〕107号',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '2024 年 4 月发布；据公开转载。', en: 'Issued in April 2024; read in public copies.' },
} as const satisfies Source
