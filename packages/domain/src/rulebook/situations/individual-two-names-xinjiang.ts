/**
 * 新疆个人一个网站两个域名 Since 2019-04-22 a website has one domain name (notice 633 of 2019): a block everywhere,
 * and Xinjiang says it, too. The letter on party building is known from Tencent 2021 only: advice at most.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'individual-two-names-xinjiang',
  title: {
    zh: '新疆本地个人，一个网站两个域名',
    en: 'An individual with a Xinjiang card, one website under two domain names',
  },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'individual',
        'principal.name': '木拉提·艾山',
        'principal.province': 'xinjiang',
        'principal.city': '乌鲁木齐市',
        'principal.district': '天山区',
        'principal.documentAddress': '新疆维吾尔自治区乌鲁木齐市天山区光明路59号2单元601室',
        'principal.contactAddress': '光明路59号2单元601室',
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '木拉提·艾山',
        'person.position': 'self',
        'person.documentType': 'resident-id',
        'person.documentNumber': '650102199010093360',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800036001'],
        'person.emergencyPhones': ['13800036002'],
        'person.emails': ['mulati@tianshan-xingji-shili.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '天山步道见闻',
        'service.homePage': 'https://tianshan-xingji-shili.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '个人徒步路线记录，不涉及企业和经营内容。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['xinjiang'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.27'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'tianshan-xingji-shili.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
    {
      noun: 'domain-name',
      id: 'd2',
      parent: 's1',
      facts: {
        'domainName.name': 'tianshan-xingji-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    notAsked: ['residence-permit', 'business-licence'],
    blocks: [
      {
        path: 'service.domainNameCount',
        because: 'MIIT notice 633 of 2019: from 2019-04-22 one domain name for one website',
      },
    ],
    risks: [],
    notFound: ['principal.fromElsewhere', 'person.age', 'service.content', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed; individuals’ websites go to the police by the platform’s practice (Huawei 2025, Tencent 2021)',
    },
  },
})
