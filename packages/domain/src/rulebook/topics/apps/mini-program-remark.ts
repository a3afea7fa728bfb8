/** The remark on a mini-program has a shortest and a longest length. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'mini-program-remark',
  title: { zh: '微信小程序备注写多少字？', en: 'How long is the remark on a WeChat mini-program?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat' },
  demand: { kind: 'condition', check: 'length-within', of: { text: 'service.remark' } },
  says: {
    zh: '备注写明服务内容，{min} 至 {max} 字。',
    en: 'The remark says what it offers, in {min} to {max} characters.',
  },
  fix: { zh: '按字数补写或删减。', en: 'Write more, or less.' },
  statements: [
    {
      from: { seenBy: '2024-08-14' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-apply-filing'],
      value: { min: 20, max: 200 },
    },
  ],
  examples: [
    {
      name: { zh: '只写了四个字', en: 'Four characters only' },
      given: { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat', 'service.remark': '花园预约' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：写了一整句', en: 'Near miss: a whole sentence' },
      given: {
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'wechat',
        'service.remark': '供本公司花园的游客预约入园时间、查看路线和开放公告。',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
