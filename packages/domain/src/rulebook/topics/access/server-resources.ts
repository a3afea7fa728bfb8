/** Which servers qualify for a filing, by provider. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'server-resources',
  title: { zh: '什么样的服务器可以用来备案？', en: 'Which server qualifies for a filing?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access'],
  each: 'service',
  whose: { 'service.form': ['website', 'app'] },
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
    'tencent-others': {
      zh: '腾讯云：轻量应用服务器不给授权码；云开发套餐可备 2 个网站，一个账号一个套餐，也不给授权码；旧版云虚拟主机须剩余三个月，一个 IP 备 2 个；负载均衡须绑定合格的云服务器；网站注销后退还名额。',
      en: 'Tencent Cloud: a Lighthouse server gives no code; a serverless package carries two websites, one package per account, and gives no code; older hosting needs three months left and carries two per IP address; a load balancer needs a qualifying server behind it; a cancelled website gives its place back.',
    },
    'huawei-others': {
      zh: '华为云：企业门户三个月、3 个域名；专属云一年；NAT 网关三个月；注销后名额不退。',
      en: 'Huawei Cloud: the enterprise portal takes three months and carries three domain names, the dedicated cloud a year, the NAT gateway three months; a place is lost after a cancellation.',
    },
    'huawei-codes': {
      zh: '华为云授权码：每台合格服务器 5 个，一码备一次，用后失效，不能单独购买。',
      en: 'Huawei’s authorisation codes: five for each qualifying server, one filing each, used once, and not for sale.',
    },
    'alibaba-others': {
      zh: '阿里云：云市场商品给 1 个服务码；物联网套餐须六个月，90 元。',
      en: 'Alibaba Cloud: a marketplace product gives one code; the internet-of-things package takes six months and costs CNY 90.',
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
      provider: 'tencent',
      value: { word: 'tencent' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'huawei-filing-rules'],
      part: 'huawei',
      provider: 'huawei',
      value: { word: 'huawei' },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-filing-limits', 'alibaba-service-numbers'],
      part: 'alibaba',
      provider: 'alibaba',
      value: { word: 'alibaba' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents', 'tencent-filing-documents-2021'],
      part: 'tencent-others',
      provider: 'tencent',
      value: { word: 'tencent-others' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'huawei-others',
      provider: 'huawei',
      value: { word: 'huawei-others' },
    },
    {
      from: { seenBy: '2025-09-24' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base'],
      part: 'huawei-codes',
      provider: 'huawei',
      value: { word: 'huawei-codes' },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['alibaba-filing-limits', 'alibaba-service-numbers'],
      part: 'alibaba-others',
      provider: 'alibaba',
      value: { word: 'alibaba-others' },
    },
  ],
  examples: [
    {
      name: { zh: '任何网站', en: 'Any website' },
      given: { 'service.form': 'website', 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'huawei' },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources begin' },
      given: { 'service.form': 'website', 'principal.nature': 'enterprise', 'principal.province': 'hunan' },
      on: '2020-01-01',
      expect: { is: 'does-not-apply', part: 'huawei' },
    },
  ],
})
