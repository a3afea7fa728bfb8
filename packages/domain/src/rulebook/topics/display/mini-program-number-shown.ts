/** Where a mini-program shows its filing number; platform practice, from memory. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'mini-program-number-shown',
  title: { zh: '小程序的备案号挂在哪里？', en: 'Where does a mini-program show its number?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'mini-program' },
  judgedOn: 'today',
  demand: { kind: 'advice' },
  says: {
    'by-the-platform': {
      zh: '小程序用带“-序号X”的备案号；微信会自动显示在小程序的资料页，自己的页面底部可挂可不挂。',
      en: 'A mini-program has the number with “-1X”. WeChat shows it on the information page by itself; a footer of one’s own is optional.',
    },
  },
  statements: [
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'unverified',
      cites: ['wechat-community-filing-guide'],
      value: { word: 'by-the-platform' },
      note: { zh: '显示方式凭记忆，未核实。', en: 'How it is shown is from memory, unverified.' },
    },
  ],
  examples: [
    {
      name: { zh: '微信小程序', en: 'A WeChat mini-program' },
      given: { 'service.form': 'mini-program' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'by-the-platform' } },
    },
    {
      name: { zh: '相近但不同：App 自己标明', en: 'Near miss: an App shows it itself' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
