/**
 * 安徽个体工商户 A sole proprietor files as an enterprise in Anhui (Huawei 2025, Tencent 2021), the owner in charge of
 * both. The last day of the review is a vector of the calendar: 2026-09-24 and 20 working days, over two festivals.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'sole-trader-anhui',
  title: {
    zh: '安徽个体工商户首次备案，经营者任两个负责人',
    en: 'A sole proprietor in Anhui, the owner in charge of principal and website',
  },
  procedure: 'first-filing',
  on: '2026-09-28',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'sole-proprietor',
        'principal.name': '蜀山区闻溪茶叶经营部',
        'principal.province': 'anhui',
        'principal.city': '合肥市',
        'principal.district': '蜀山区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '92340104MA2UWX7K0Y',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '安徽省合肥市蜀山区望江西路288号8幢106号',
        'principal.contactAddress': '望江西路288号8幢106号',
        'principal.legalRepresentative': '闻溪',
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
        'person.name': '闻溪',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '34010419860309417X',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800022001'],
        'person.emergencyPhones': ['13800022002'],
        'person.emails': ['wenxi@wenxicha-shili.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '闻溪茶叶经营部',
        'service.homePage': 'https://wenxicha-shili.cn',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '介绍本店茶叶和到店方式。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['anhui'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.12'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'wenxicha-shili.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  happened: [
    { event: 'submitted', on: '2026-09-22' },
    { event: 'provider-passed', on: '2026-09-24' },
    { event: 'sms-sent', on: '2026-09-24' },
    { event: 'sms-verified', on: '2026-09-24' },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    notAsked: ['principal-authorisation-letter', 'service-authorisation-letter'],
    blocks: [],
    risks: [],
    notFound: [
      'principal.nature',
      'principal.companyForm',
      'person.position',
      'person.age',
      'domainName.expires',
      'service.name',
    ],
    days: [
      {
        after: 'sms-verified',
        due: '2026-10-29',
        because:
          'The administration decides within 20 working days of the complete material (Order 33 article 12); Mid-Autumn and National Day do not count, 10 October does',
      },
    ],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
