/** Which servers qualify for a filing, by provider. */
import { topic } from '../topic.ts'

export default topic({
  id: 'server-resources',
  title: { zh: '什么样的服务器可以用来备案？', en: 'Which server qualifies for a filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'service',
  demand: { kind: 'advice' },
  says: {
    tencent: {
      zh: '腾讯云：包年包月三个月以上、剩余一个月以上的境内服务器，有公网 IP，一台可备 5 个网站。',
      en: 'Tencent Cloud: a prepaid mainland server of three months or more, one month left, with a public IP address; five websites each.',
    },
    huawei: {
      zh: '华为云：包年包月三个月以上（续费计入），一台可备 5 个网站或 App；单独的弹性公网 IP 不可用。',
      en: 'Huawei Cloud: prepaid three months or more (renewals count), five websites or Apps each; a bare public IP address does not do.',
    },
    alibaba: {
      zh: '阿里云：包年包月三个月以上，有公网 IP；备案服务码用过不能再用，续费不增加。',
      en: 'Alibaba Cloud: prepaid three months or more with a public IP address; a service code is used once, and renewal adds none.',
    },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents'],
      part: 'tencent',
      value: { word: 'tencent' },
    },
    {
      from: { seenBy: '2026-08-23' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
      part: 'huawei',
      value: { word: 'huawei' },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-filing-limits', 'alibaba-service-numbers'],
      part: 'alibaba',
      value: { word: 'alibaba' },
    },
  ],
  examples: [
    {
      name: { zh: '任何网站', en: 'Any website' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'huawei' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: 'huawei' },
    },
  ],
})
