/**
 * 天津空壳主体新增服务 Tianjin is one of the eleven whose empty shells take a new service at once (Huawei 2025). The
 * last day is a vector of the calendar: 2026-11-21 and 20 working days. No website is filed, so what is said of filed
 * websites holds of none.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'empty-shell-adds-tianjin',
  title: { zh: '天津空壳主体直接新增网站', en: 'An empty shell in Tianjin adds a website' },
  procedure: 'added-service',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '天津海棠里食品有限公司',
        'principal.province': 'tianjin',
        'principal.city': '天津市',
        'principal.district': '和平区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91120101MA05W8RJ5Q',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '天津市和平区南京路189号津汇广场2座2103室',
        'principal.contactAddress': '南京路189号津汇广场2座2103室',
        'principal.legalRepresentative': '纪海棠',
        'principal.scopeMentionsTraining': false,
        'principal.servicesFiled': 0,
        'principal.filing': 'empty-shell',
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filingNumber': '津ICP备2022006173号',
        'principal.records': 1,
        'principal.sameAsRecord': true,
        'principal.documentChangedName': false,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '纪海棠',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '120101198003272489',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800040001'],
        'person.emergencyPhones': ['13800040002'],
        'person.emails': ['ji@haitangli-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '海棠里食品',
        'service.homePage': 'https://haitangli-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['tianjin'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.31'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'haitangli-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  happened: [
    { event: 'submitted', on: '2026-11-19' },
    { event: 'provider-passed', on: '2026-11-20' },
    { event: 'sms-sent', on: '2026-11-20' },
    { event: 'sms-verified', on: '2026-11-21' },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    blocks: [],
    risks: [],
    notFound: [
      'principal.filing',
      'principal.records',
      'principal.sameAsRecord',
      'principal.filedSitesReachable',
      'person.position',
      'domainName.expires',
      'case.contacts',
    ],
    days: [
      {
        after: 'sms-verified',
        due: '2026-12-18',
        because:
          'The administration decides within 20 working days of the complete material (Order 33 article 12), here from a Saturday',
      },
    ],
    paths: ['added-service'],
    needs: {
      ends: ['added-service', 'public-security-filing'],
      because:
        'Tianjin is among the eleven provinces in which an empty shell may add a service (Huawei 2025); the police as for any website',
    },
  },
})
