/** The annual verification of filings, where an authority calls for it. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'annual-verification',
  title: { zh: '备案后有年度审核吗？', en: 'Is a filing verified each year?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'when-called': {
      zh: '通信管理局组织年度审核时，在其规定的期间办理；逾期先公告，仍不办的关闭网站并注销备案。',
      en: 'When the authority calls for the annual verification it is done in the period it sets; defaulters are named, then closed and cancelled.',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'tencent-hubei-annual-review'],
      value: { word: 'when-called' },
      note: { zh: '实际只有部分省份开展。', en: 'In practice only some provinces run it.' },
    },
  ],
  examples: [
    {
      name: { zh: '任何备案', en: 'Any filing' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：办法施行之前', en: 'Near miss: before the measures' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2005-03-19',
      expect: { is: 'does-not-apply' },
    },
  ],
})
