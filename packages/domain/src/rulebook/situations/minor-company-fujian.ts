/**
 * 福建未成年法定代表人（来源不一致） In an organisation Huawei 2025 refuses under 18, Tencent 2021 asks for an own
 * identity card, Alibaba (undated) takes 14. The newer is followed, so it is a risk; a decided dispute never blocks.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'minor-company-fujian',
  title: { zh: '福建公司法定代表人 17 岁', en: 'A company in Fujian whose legal representative is 17' },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '厦门屿风帆具有限公司',
        'principal.province': 'fujian',
        'principal.city': '厦门市',
        'principal.district': '思明区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91350203MA8U3J6H4M',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '福建省厦门市思明区厦禾路844号6层603单元',
        'principal.contactAddress': '厦禾路844号6层603单元',
        'principal.legalRepresentative': '柯屿风',
        'principal.scopeMentionsTraining': false,
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '柯屿风',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '350203200906302280',
        'person.documentExpires': '2030-07-01',
        'person.mobiles': ['13800035001'],
        'person.emergencyPhones': ['13800035002'],
        'person.emails': ['ke@yufeng-fanju-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '屿风帆具',
        'service.homePage': 'https://yufeng-fanju-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['fujian'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.26'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'yufeng-fanju-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    blocks: [],
    risks: [
      {
        path: 'person.bornOn',
        because:
          'Huawei 2025 on Fujian: under 18 is refused in organisations; Tencent and Alibaba are older and milder',
      },
    ],
    notFound: ['person.position', 'domainName.holder', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
