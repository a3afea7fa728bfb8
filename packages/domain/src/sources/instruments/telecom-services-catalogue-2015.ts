import type { Source } from '../../vocabulary/source.ts'

/** Codes of services: B21 (EDI), B25 (information services). */
export default {
  id: 'telecom-services-catalogue-2015',
  kind: 'rule',
  title: { zh: '电信业务分类目录（2015年版）', en: 'Catalogue of Telecommunications Services (2015 edition)' },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  inForce: '2016-03-01',
  amended: ['2019-06-06'],
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '施行日期凭记忆，未核实；分类据转载。',
    en: 'The day of entry into force is from memory, unverified; the classes were read in copies.',
  },
} as const satisfies Source
