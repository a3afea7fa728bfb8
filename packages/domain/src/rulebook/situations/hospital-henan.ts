/**
 * 河南公立医院 A public hospital files as a public institution with a .com name. Public institutions use .cn or .公益
 * (Provisions on Security of Internet Government Applications, since 2024-07-01; that day is from memory, the rule is
 * not). The approval for healthcare was abolished in 2015 and its word left article 5 on 2025-01-20; provinces may
 * still speak of it, Henan’s page does not.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'hospital-henan',
  title: {
    zh: '河南公立医院以事业单位身份备案，域名为 .com，内容涉及医疗保健',
    en: 'A public hospital in Henan, filing as a public institution with a .com name and healthcare content',
  },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'public-institution',
        'principal.name': '洛阳市西工区青禾妇幼保健院',
        'principal.province': 'henan',
        'principal.city': '洛阳市',
        'principal.district': '西工区',
        'principal.documentType': 'public-institution-certificate',
        'principal.documentNumber': '12410303MB1K52R72F',
        'principal.documentExpires': '2029-03-31',
        'principal.documentAddress': '河南省洛阳市西工区凯旋中路77号',
        'principal.contactAddress': '凯旋中路77号门诊楼2层210室',
        'principal.legalRepresentative': '严若水',
        'principal.scopeMentionsTraining': false,
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.superior': '洛阳市西工区卫生健康委员会',
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '严若水',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '410303197210182644',
        'person.documentExpires': '9999-12-31',
        'person.mobiles': ['13800025001'],
        'person.emergencyPhones': ['13800025002'],
        'person.emails': ['yan@qinghe-fuyou-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '青禾妇幼保健院',
        'service.homePage': 'https://qinghe-fuyou-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['healthcare'],
        'service.income': ['free'],
        'service.remark': '本院科室介绍、就诊指南和健康知识，不开展网上诊疗。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['henan'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.15'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'qinghe-fuyou-shili.com',
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
      { allOf: ['public-institution-certificate'] },
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
    ],
    notAsked: ['healthcare-approval', 'establishment-office-form', 'business-licence'],
    blocks: [
      {
        path: 'domainName.name',
        because:
          'Provisions on Security of Internet Government Applications (2024): a public institution uses .cn or .公益',
      },
    ],
    risks: [],
    notFound: ['service.priorApprovals', 'person.position', 'person.age', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
