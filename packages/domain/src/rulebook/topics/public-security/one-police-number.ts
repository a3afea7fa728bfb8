/** Several domain names of one website share one public-security number, other than in the ICP filing. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'one-police-number',
  title: { zh: '一个网站有几个域名，要办几个公安备案？', en: 'How many police numbers for several domain names?' },
  regime: 'public-security-filing',
  procedures: ['public-security-filing'],
  each: 'service',
  demand: { kind: 'advice' },
  says: {
    'one-number': {
      zh: '同一网站的几个域名只办一个公安备案号：填写主域名，其余列入域名清单。这与 ICP 备案一个域名一个号不同。',
      en: 'Several domain names of one website share one police number: the main name is entered, the others are listed. An ICP filing gives each name a number of its own.',
    },
  },
  statements: [
    {
      from: { seenBy: '2017-01-01' },
      standing: 'ca-practice',
      confidence: 'secondary',
      cites: ['police-platform-faq-2017'],
      value: { word: 'one-number' },
      note: { zh: '来源是 2017 年的平台问答。', en: 'The source is the platform’s answers of 2017.' },
    },
  ],
  examples: [
    {
      name: { zh: '有两个域名的网站', en: 'A website with two domain names' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'one-number' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our source begins' },
      given: { 'service.form': 'website' },
      on: '2016-12-31',
      expect: { is: 'does-not-apply' },
    },
  ],
})
