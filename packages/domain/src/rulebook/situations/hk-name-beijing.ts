/**
 * 北京 .hk 域名 Two faults in one name: the suffix is not on MIIT’s list (notice 264 of 2017, the five checks), and
 * Beijing refuses .hk by name (Tencent 2021, and a page of 2025-01-02 whose vendor is not known, which makes no second
 * named witness).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'hk-name-beijing',
  title: { zh: '北京公司使用 .hk 域名首次备案', en: 'A company in Beijing that wants to file a .hk name' },
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
        'principal.name': '北京煜衡检测技术有限公司',
        'principal.province': 'beijing',
        'principal.city': '北京市',
        'principal.district': '海淀区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91110108MA01X6YD76',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '北京市海淀区知春路甲18号院3号楼5层506室',
        'principal.contactAddress': '知春路甲18号院3号楼5层506室',
        'principal.legalRepresentative': '聂煜衡',
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
        'person.name': '聂煜衡',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '110108198404235972',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800032001'],
        'person.emergencyPhones': ['13800032002'],
        'person.emails': ['nie@yuheng-shili.hk'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '煜衡检测技术',
        'service.homePage': 'https://yuheng-shili.hk',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和检测项目。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['beijing'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.23'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'yuheng-shili.hk',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': false,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    blocks: [
      {
        path: 'domainName.registrarApproved',
        because: 'MIIT notice 264 of 2017: registrar and suffix approved by MIIT',
      },
    ],
    risks: [
      {
        path: 'domainName.name',
        because:
          'Beijing refuses .hk: Tencent’s page and its questions and answers (2021), an unnamed vendor’s page of 2025-01-02',
      },
    ],
    notFound: ['domainName.holder', 'domainName.expires', 'person.position', 'person.age', 'case.contacts'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
