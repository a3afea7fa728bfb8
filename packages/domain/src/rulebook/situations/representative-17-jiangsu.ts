/**
 * 江苏 17 岁法定代表人（来源不一致） In an organisation Tencent 2021 wants 18; a reseller’s copy of Alibaba’s rules
 * takes 16 with a proof of work or income. Nobody decided: it advises, and the proof is advice. Notice and letter of
 * authenticity are asked by Huawei 2025 and Alibaba 2023-07-28; the promise video is Tencent’s of 2021 only.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'representative-17-jiangsu',
  title: { zh: '江苏公司法定代表人 17 岁', en: 'A company in Jiangsu whose legal representative is 17' },
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
        'principal.name': '苏州听桨文具有限公司',
        'principal.province': 'jiangsu',
        'principal.city': '苏州市',
        'principal.district': '吴中区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91320506MA27C4LU2F',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '江苏省苏州市吴中区东吴北路31号2幢308室',
        'principal.contactAddress': '东吴北路31号2幢308室',
        'principal.legalRepresentative': '顾听桨',
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
        'person.name': '顾听桨',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '320506200902113140',
        'person.documentExpires': '2030-02-20',
        'person.mobiles': ['13800033001'],
        'person.emergencyPhones': ['13800033002'],
        'person.emails': ['gu@tingjiang-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '听桨文具',
        'service.homePage': 'https://tingjiang-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['jiangsu'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.24'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'tingjiang-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [
      { allOf: ['business-licence'] },
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
      { allOf: ['authenticity-notice'] },
      { allOf: ['authenticity-letter'] },
    ],
    notAsked: ['filing-commitment-letter'],
    blocks: [],
    risks: [],
    advises: [
      {
        path: 'person.bornOn',
        because: 'Tencent on Jiangsu: 18 in organisations; a reseller’s copy of Alibaba’s rules: 16 with a proof',
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
