/** How many days after its verification a domain name is submitted, so that its data have reached the ministry. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'domain-name-data-wait',
  title: { zh: '实名认证后要等几天再提交？', en: 'How long after its verification is a domain name submitted?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'filing-change'],
  each: 'domain-name',
  whose: { 'domainName.checked': true },
  judgedOn: 'submission',
  demand: { kind: 'condition', check: 'days-since', of: { since: 'domainName.verifiedOn' } },
  says: {
    zh: '域名实名认证通过满 {days} 天后再提交，资料才能同步到工信部。',
    en: 'Submit {days} days after the verification, so that the data have reached the ministry.',
  },
  fix: { zh: '等资料同步后再提交。', en: 'Wait until the data have arrived.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-domain-names'],
      value: { days: 3 },
      note: {
        zh: '腾讯云：本公司注册的等 3 天，其他注册商 3 个工作日；华为云：3 至 5 个工作日。',
        en: 'Tencent Cloud: three days for names registered there, three working days for others; Huawei Cloud: three to five working days.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '昨天才通过', en: 'It passed yesterday' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'domainName.verifiedOn': '2026-11-20',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'risk' },
    },
    {
      name: { zh: '相近但不同：一周前通过', en: 'Near miss: it passed a week ago' },
      given: {
        'principal.nature': 'enterprise',
        'principal.province': 'guangdong',
        'domainName.verifiedOn': '2026-11-14',
      },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
  ],
})
