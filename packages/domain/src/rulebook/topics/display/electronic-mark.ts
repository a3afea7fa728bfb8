/** The electronic filing mark, a file put into a given directory of the website (Order 33 of 2005, article 13): no longer used. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'electronic-mark',
  title: { zh: '还要放置备案电子验证标识吗？', en: 'Is the electronic filing mark still placed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    'in-the-directory': {
      zh: '把备案电子验证标识放在网站的指定目录下。',
      en: 'The electronic filing mark is put into the given directory of the website.',
    },
  },
  statements: [
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005'],
      value: { word: 'in-the-directory' },
    },
    {
      from: { seenBy: '2025-12-31' },
      standing: 'ca-practice',
      confidence: 'unverified',
      cites: ['huawei-after-approval'],
      value: null,
      note: {
        zh: '凭记忆：条文未删，实际早已不用。接入商的现行说明只讲备案号和链接。',
        en: 'From memory: the article stands, but nobody uses it any more. What providers explain today is number and link only.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '2010 年的网站', en: 'A website in 2010' },
      given: { 'service.form': 'website' },
      on: '2010-06-01',
      expect: { is: 'applies', value: { word: 'in-the-directory' } },
    },
    {
      name: { zh: '相近但不同：今天的网站', en: 'Near miss: a website today' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
