/** The public-security number at the foot of the page. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'police-number',
  title: { zh: '公安备案号怎么挂？', en: 'How is the public-security number shown?' },
  regime: 'public-security-filing',
  procedures: ['first-filing', 'added-service', 'public-security-filing'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    badge: {
      zh: '公安备案通过后 30 日内，用平台提供的代码和图标把编号挂在页面底部。',
      en: 'Within 30 days of its grant the number stands at the foot of the page, with the code and the badge the platform gives.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['tencent-public-security-filing'],
      value: { word: 'badge' },
    },
  ],
  examples: [
    {
      name: { zh: '网站', en: 'A website' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：App', en: 'Near miss: an App' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
