/**
 * 四川律师事务所 A partner is in charge of the principal, which Sichuan allows with a letter (Tencent 2021, a Huawei
 * page after 2023-09); the head of the firm is in charge of the website. The last day is a vector of the calendar:
 * 2026-04-30 and 20 working days.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'law-firm-sichuan',
  title: {
    zh: '四川律师事务所，合伙人任主体负责人',
    en: 'A law firm in Sichuan, a partner in charge of the principal and its head in charge of the website',
  },
  procedure: 'first-filing',
  on: '2026-05-06',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'law-practice',
        'principal.name': '四川岷川律师事务所',
        'principal.province': 'sichuan',
        'principal.city': '成都市',
        'principal.district': '青羊区',
        'principal.documentType': 'law-firm-licence',
        'principal.documentNumber': '31510000MD8A2Q5T2E',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '四川省成都市青羊区人民中路三段57号17层1702室',
        'principal.contactAddress': '人民中路三段57号17层1702室',
        'principal.legalRepresentative': '邹岷',
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
        'person.name': '冉知行',
        'person.position': 'executive',
        'person.documentType': 'resident-id',
        'person.documentNumber': '510105198301194595',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800037001'],
        'person.emergencyPhones': ['13800037003'],
        'person.emails': ['ran@minchuan-shili.com'],
      },
    },
    {
      noun: 'person',
      id: 'p2',
      facts: {
        'person.roles': ['service-in-charge'],
        'person.name': '邹岷',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '51010519710628278X',
        'person.documentExpires': '9999-12-31',
        'person.mobiles': ['13800037002'],
        'person.emergencyPhones': ['13800037004'],
        'person.emails': ['zou@minchuan-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '四川岷川律师事务所',
        'service.homePage': 'https://minchuan-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '本所介绍和业务领域。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['sichuan'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.28'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'minchuan-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-03-02',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  happened: [
    { event: 'submitted', on: '2026-04-29' },
    { event: 'provider-passed', on: '2026-04-30' },
    { event: 'sms-sent', on: '2026-04-30' },
    { event: 'sms-verified', on: '2026-04-30' },
  ],
  expect: {
    papers: [
      { allOf: ['law-firm-licence'] },
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
      { allOf: ['principal-authorisation-letter'] },
    ],
    notAsked: ['business-licence', 'shanghai-service-authorisation-letter'],
    blocks: [],
    risks: [],
    notFound: [
      'person.position',
      'person.age',
      'principal.nature',
      'principal.documentType',
      'principal.documentNumber',
      'case.contacts',
    ],
    days: [
      {
        after: 'sms-verified',
        due: '2026-06-01',
        because:
          'The administration decides within 20 working days of the complete material (Order 33 article 12); Labour Day does not count, 9 May does',
      },
    ],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
