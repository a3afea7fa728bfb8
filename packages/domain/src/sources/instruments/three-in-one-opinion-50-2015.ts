import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'three-in-one-opinion-50-2015',
  kind: 'notice',
  title: {
    zh: '国务院办公厅关于加快推进“三证合一”登记制度改革的意见',
    en: 'Opinions of the General Office of the State Council on the “three certificates in one” reform',
  },
  issuer: { zh: '国务院办公厅', en: 'General Office of the State Council' },
  number: '国办发〔2015〕50号',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '2015-10-01 起一照一码；据转载。', en: 'One licence with one code since 2015-10-01; read in copies.' },
} as const satisfies Source
