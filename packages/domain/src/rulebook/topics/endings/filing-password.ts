/** The filing password, which the SMS check replaced. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'filing-password',
  title: { zh: '注销要用备案密码吗？', en: 'Is the filing password needed to cancel?' },
  regime: 'icp-filing',
  procedures: ['service-cancellation', 'principal-cancellation'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    none: {
      zh: '2020 年 8 月 17 日起以短信核验代替，注销不再用备案密码。',
      en: 'Since 17 August 2020 the SMS check has stood in its place: no filing password is needed to cancel.',
    },
  },
  statements: [
    {
      from: { day: '2020-08-17' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-sms-verification-notice'],
      value: { word: 'none' },
    },
  ],
  examples: [
    {
      name: { zh: '2026 年注销', en: 'A cancellation in 2026' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：2020 年 8 月 16 日', en: 'Near miss: on 16 August 2020' },
      given: {},
      on: '2020-08-16',
      expect: { is: 'does-not-apply' },
    },
  ],
})
