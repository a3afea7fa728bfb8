/** The number at the foot of the home page and its link (Decree 292, article 12; Order 33 of 2005, article 13). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'footer-number',
  title: { zh: '网站开通时首页要挂什么？', en: 'What stands on the home page when the website opens?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change', 'service-migration'],
  each: 'service',
  whose: { 'service.form': 'website' },
  judgedOn: 'today',
  demand: { kind: 'duty' },
  says: {
    number: { zh: '在首页显著位置标明备案号。', en: 'The filing number stands in a prominent place of the home page.' },
    link: {
      zh: '备案号放在首页底部中央，并在其上或下方链接到工信部备案系统 https://beian.miit.gov.cn/。',
      en: 'The number stands at the bottom centre of the home page, linked to the ministry’s filing system, https://beian.miit.gov.cn/.',
    },
  },
  statements: [
    {
      from: { day: '2000-09-25' },
      standing: 'statute',
      confidence: 'primary',
      cites: ['decree-292'],
      part: 'number',
      value: { word: 'number' },
      note: {
        zh: '未标明的，责令改正并处 5000 元以上 5 万元以下罚款（第二十二条）。',
        en: 'Not shown: an order to correct and a fine of CNY 5,000 to 50,000 (article 22).',
      },
    },
    {
      from: { day: '2005-03-20' },
      standing: 'ministerial',
      confidence: 'secondary',
      cites: ['order-33-2005', 'huawei-after-approval'],
      part: 'link',
      value: { word: 'link' },
      note: {
        zh: '没有链接的，处 5000 元以上 1 万元以下罚款（第二十五条）。',
        en: 'No link: a fine of CNY 5,000 to 10,000 (article 25).',
      },
    },
  ],
  examples: [
    {
      name: { zh: '网站', en: 'A website' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'link' },
    },
    {
      name: { zh: '相近但不同：App 另有规定', en: 'Near miss: an App has rules of its own' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan', 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
