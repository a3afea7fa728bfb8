import type { Source } from '../../vocabulary/source.ts'

/** The licence: conditions, validity, renewal, annual report. */
export default {
  id: 'miit-order-42-2017',
  kind: 'rule',
  title: { zh: '电信业务经营许可管理办法', en: 'Administrative Measures for Telecommunications Business Licensing' },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工业和信息化部令第42号',
  published: '2017-07-03',
  inForce: '2017-09-01',
  supersedes: ['miit-order-5-2009'],
  url: 'https://appinchina.co/government-documents/administrative-measures-on-telecommunications-business-permits-2017',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '地址为英文译本；第5、6条、年报与续期的规定见于转载，其余条文凭记忆。',
    en: 'The address is an English translation. Articles 5 and 6, the annual report and renewal were read in copies; the other articles are from memory.',
  },
} as const satisfies Source
