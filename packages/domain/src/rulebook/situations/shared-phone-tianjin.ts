/**
 * 天津两名负责人共用手机 Legal representative and employee give the same mobile. Persons who differ have numbers and
 * mails that differ (Huawei 2026 for the nation). Tianjin’s letter for a website’s person in charge is known from
 * Tencent 2021 only: old, advice at most.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'shared-phone-tianjin',
  title: {
    zh: '天津公司两名负责人填写同一手机号',
    en: 'A company in Tianjin whose two persons in charge give one mobile number',
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
        'principal.name': '天津澄屿工业设计有限公司',
        'principal.province': 'tianjin',
        'principal.city': '天津市',
        'principal.district': '河西区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91120103MA06N4QH30',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '天津市河西区友谊北路61号银峰大厦9层905室',
        'principal.contactAddress': '友谊北路61号9层905室',
        'principal.legalRepresentative': '裴澄屿',
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
        'person.name': '裴澄屿',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '120103198212014331',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800028001'],
        'person.emergencyPhones': ['13800028003'],
        'person.emails': ['pei@chengyu-shili.com'],
      },
    },
    {
      noun: 'person',
      id: 'p2',
      facts: {
        'person.roles': ['service-in-charge'],
        'person.name': '祁一鸣',
        'person.position': 'employee',
        'person.documentType': 'resident-id',
        'person.documentNumber': '120104199509161157',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800028001'],
        'person.emergencyPhones': ['13800028004'],
        'person.emails': ['qi@chengyu-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '澄屿工业设计',
        'service.homePage': 'https://chengyu-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和设计案例。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['tianjin'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.19'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'chengyu-shili.com',
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
        path: 'case.contacts',
        because: 'Huawei’s filing knowledge base: where the two persons differ, phone and mail differ too',
      },
    ],
    notFound: ['person.position', 'person.age', 'domainName.expires', 'service.name'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
