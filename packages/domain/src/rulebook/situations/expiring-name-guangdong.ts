/**
 * 广东域名两个月后到期 Guangdong’s own row is silent on validity, the nation’s practice is more than three months
 * (Huawei 2025): a risk. Guangdong asks its commitment letter since 2021-06-21 and, by Huawei, no letter for another
 * person in charge of the website.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'expiring-name-guangdong',
  title: {
    zh: '广东公司的域名两个月后到期，网站负责人为员工',
    en: 'A company in Guangdong whose domain name expires in two months, an employee in charge of the website',
  },
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
        'principal.name': '佛山柏屿陶瓷有限公司',
        'principal.province': 'guangdong',
        'principal.city': '佛山市',
        'principal.district': '禅城区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440604MA53R8WE6W',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '广东省佛山市禅城区季华西路133号3座702室',
        'principal.contactAddress': '季华西路133号3座702室',
        'principal.legalRepresentative': '区柏年',
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
        'person.roles': ['principal-in-charge'],
        'person.name': '区柏年',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440602197001262192',
        'person.documentExpires': '9999-12-31',
        'person.mobiles': ['13800029001'],
        'person.emergencyPhones': ['13800029003'],
        'person.emails': ['ou@boyu-shili.com'],
      },
    },
    {
      noun: 'person',
      id: 'p2',
      facts: {
        'person.roles': ['service-in-charge'],
        'person.name': '黎若桐',
        'person.position': 'employee',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440604199408041262',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800029002'],
        'person.emergencyPhones': ['13800029004'],
        'person.emails': ['li@boyu-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '柏屿陶瓷',
        'service.homePage': 'https://boyu-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['guangdong'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.20'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'boyu-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2027-01-20',
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
      { allOf: ['filing-commitment-letter'] },
    ],
    notAsked: ['service-authorisation-letter', 'principal-authorisation-letter'],
    blocks: [],
    risks: [
      {
        path: 'domainName.expires',
        because:
          'Practice of many administrations, as Huawei 2025 states it: more than three months left; 2027-01-20 is two months away',
      },
    ],
    notFound: ['person.position', 'person.age', 'case.contacts', 'domainName.holder'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
