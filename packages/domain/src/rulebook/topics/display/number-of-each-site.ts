/** Each website shows a number of its own since the numbering rule of 2019 (notice 633 of 2019). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'number-of-each-site',
  title: { zh: '几个网站能共用一个备案号吗？', en: 'May several websites show one number?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'ban' },
  says: {
    'one-each': {
      zh: '每个网站挂自己的备案号，两个网站不得挂同一个服务备案号。',
      en: 'Each website shows its own number; no two show the same number of a service.',
    },
  },
  statements: [
    {
      from: { day: '2019-04-22' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['miit-notice-633-2019'],
      value: { word: 'one-each' },
      note: {
        zh: '按当地做法挂主体备案号的（如广东），各网站相同是正常的。',
        en: 'Where the administration has the principal’s number shown, as in Guangdong, it is rightly the same on each.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '今天的第二个网站', en: 'A second website today' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'one-each' } },
    },
    {
      name: { zh: '相近但不同：2019-04-22 以前', en: 'Near miss: before 2019-04-22' },
      given: { 'service.form': 'website' },
      on: '2019-04-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
