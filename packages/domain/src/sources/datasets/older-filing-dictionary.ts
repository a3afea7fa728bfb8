import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'older-filing-dictionary',
  kind: 'dataset',
  title: { zh: '旧版备案字典（SQL）', en: 'Older filing dictionary (SQL)' },
  issuer: { zh: '发布者不详', en: 'Publisher not recorded' },
  anonymous: true,
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '地址未记录；单位性质编号与现行不同，勿混用。',
    en: 'Address not recorded; its numbers of natures differ from today’s, do not mix.',
  },
} as const satisfies Source
