/** For how long a prepaid server must be bought; the three large clouds agree on three months. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'server-prepaid-months',
  title: { zh: '服务器至少买多长时间？', en: 'For how long must the server be prepaid?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'], 'service.serverBilling': 'prepaid' },
  demand: { kind: 'condition', check: 'at-least', of: { amount: 'service.serverPrepaidMonths' } },
  says: {
    zh: '包年包月的服务器购买时长不少于 {min} 个月。',
    en: 'A prepaid server is bought for at least {min} months.',
  },
  fix: { zh: '续费到足够时长，或使用授权码。', en: 'Renew it for long enough, or use a code.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: [
        'huawei-filing-rules',
        'huawei-filing-knowledge-base',
        'alibaba-filing-limits',
        'tencent-filing-documents',
      ],
      value: { min: 3 },
      note: {
        zh: '华为云续费计入；腾讯云另须剩余一个月以上；华为云专属云须一年，阿里云物联网套餐六个月。',
        en: 'Renewals count at Huawei Cloud; Tencent Cloud wants one month left besides; Huawei’s dedicated cloud takes a year, Alibaba’s internet-of-things package six months.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '只买了一个月', en: 'Bought for one month' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'website',
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 1,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：买了三个月', en: 'Near miss: for three' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'website',
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 3,
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：用授权码', en: 'Near miss: with a code' },
      given: {
        'principal.province': 'hunan',
        'service.form': 'website',
        'service.serverBilling': 'authorisation-code',
      },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
