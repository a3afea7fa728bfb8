/** Providers of news, publishing and bulletin boards keep records (Decree 292, article 14). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'record-keeping',
  title: { zh: '哪些服务要留存记录？', en: 'Which services keep records?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'sixty-days': {
      zh: '记录所提供的信息内容、发布时间和地址，留存 60 日。',
      en: 'Content, time and address of what is published are recorded and kept for 60 days.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      when: { 'service.priorApprovals': ['news', 'publishing', 'bulletin-board'] },
      value: { word: 'sixty-days' },
      note: {
        zh: '接入商也要留存自己的记录 60 日；有关机关依法查询时提供。',
        en: 'Access providers keep records of their own for 60 days too; both hand them over on a lawful request.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '新闻网站', en: 'A news website' },
      given: { 'service.priorApprovals': ['news'] },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：都不涉及', en: 'Near miss: none of these' },
      given: { 'service.priorApprovals': ['none'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
