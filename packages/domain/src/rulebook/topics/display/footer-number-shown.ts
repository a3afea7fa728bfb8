/** Whether a website that is open shows its number rightly: what administrations and providers look at when its filing comes up again. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'footer-number-shown',
  title: { zh: '首页的备案号挂对了吗？', en: 'Does the home page show the right number?' },
  regime: 'icp-filing',
  procedures: ['added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty', check: 'is-among', of: { choice: 'service.footerNumber' } },
  says: {
    zh: '首页显著位置标明的备案号须正确。',
    en: 'The home page shows, in a prominent place, the number it was granted.',
  },
  fix: {
    zh: '先在首页底部中央挂上正确的备案号，再提交。',
    en: 'Put the right number at the bottom centre of the home page, then submit.',
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292', 'huawei-after-approval'],
      value: { among: ['right'] },
    },
  ],
  examples: [
    {
      name: { zh: '首页没有备案号', en: 'No number on the home page' },
      given: { 'service.form': 'website', 'service.footerNumber': 'missing' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '首页挂的是别的网站的号', en: 'The number of another website' },
      given: { 'service.form': 'website', 'service.footerNumber': 'wrong' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: { zh: '相近但不同：挂对了', en: 'Near miss: the right number' },
      given: { 'service.form': 'website', 'service.footerNumber': 'right' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
