/** How often a code may be entered wrongly, and how often it is sent again. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'sms-attempts',
  title: { zh: '验证码输错或没收到怎么办？', en: 'What if the code is wrong or does not arrive?' },
  regime: 'icp-filing',
  procedures: [
    'first-filing',
    'added-service',
    'added-access',
    'filing-change',
    'service-cancellation',
    'principal-cancellation',
    'service-migration',
  ],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    huawei: {
      zh: '华为云：输错五次后，第六次退回订单；最多重发两次。',
      en: 'Huawei Cloud: after five wrong entries the sixth returns the order; the code is sent again twice at most.',
    },
    tencent: {
      zh: '腾讯云：24 小时内输错五次即核验失败；24 小时内可重发三次，次日中午自动再发。',
      en: 'Tencent Cloud: five wrong entries within 24 hours fail the check; the code is sent again up to three times in 24 hours, and by itself at noon the next day.',
    },
    sender: {
      zh: '短信由 12381 或 106 开头、12381 结尾的号码发出，手机不要拦截。',
      en: 'It comes from 12381, or from a number that begins with 106 and ends with 12381: do not block it.',
    },
    returned: {
      zh: '超时或输错退回接入商后，信息未变且仍有效的可直接重新提交。',
      en: 'After a timeout or too many errors the order goes back to the provider; unchanged and still valid, it can be submitted again.',
    },
  },
  statements: [
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'huawei',
      provider: 'huawei',
      value: { word: 'huawei' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-sms-verification-notice'],
      part: 'tencent',
      provider: 'tencent',
      value: { word: 'tencent' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'sender',
      value: { word: 'sender' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-sms-verification-notice'],
      part: 'returned',
      value: { word: 'returned' },
    },
  ],
  examples: [
    {
      name: { zh: '任何备案', en: 'Any filing' },
      given: {},
      on: '2026-11-21',
      expect: { is: 'applies', part: 'huawei' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: {},
      on: '2015-01-01',
      expect: { is: 'does-not-apply', part: 'huawei' },
    },
  ],
})
