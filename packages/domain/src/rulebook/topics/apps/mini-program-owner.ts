/** The platform knows the mini-program under the principal's name. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'mini-program-owner',
  title: { zh: '小程序的主体要与备案主体一致吗？', en: 'Must the mini-program belong to the principal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'service',
  whose: { 'service.form': 'mini-program' },
  demand: { kind: 'condition', check: 'is-so', of: { so: 'service.platformOwnerIsPrincipal' } },
  says: {
    zh: '小程序在平台登记的主体名称与备案主体一致。',
    en: 'The platform knows the mini-program’s owner under the name of the principal.',
  },
  fix: {
    zh: '用同一张执照上的名称办理，或先在平台变更主体。',
    en: 'File under the name on the same licence, or change the owner on the platform first.',
  },
  statements: [
    {
      from: { seenBy: '2024-08-14' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-apply-filing'],
      when: { 'service.miniProgramPlatform': 'wechat' },
      value: {},
      note: { zh: '不一致时接口返回错误 86355。', en: 'Otherwise the interface answers with error 86355.' },
    },
  ],
  examples: [
    {
      name: { zh: '小程序登记在关联公司名下', en: 'It stands under an affiliated company' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'wechat',
        'service.platformOwnerIsPrincipal': false,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：同一主体', en: 'Near miss: the same owner' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'mini-program',
        'service.miniProgramPlatform': 'wechat',
        'service.platformOwnerIsPrincipal': true,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
