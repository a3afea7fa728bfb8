/**
 * 上海外资公司自营商城 A foreign-owned company sells its own goods: the foreign legal representative is in charge by
 * passport, and the website is in charge of an employee, for whom Shanghai has a letter of its own (Huawei 2025,
 * Tencent 2021). Own goods are no paid information, so a filing is the right path. A Shanghai commitment letter is
 * known from a reseller only: advice at most.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'wfoe-shop-shanghai',
  title: {
    zh: '上海外商独资公司销售自有商品的网上商城，网站负责人为员工',
    en: 'A wholly foreign-owned company in Shanghai with a shop for its own goods, an employee in charge of the website',
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
        'principal.name': '隆贝格家居贸易（上海）有限公司',
        'principal.province': 'shanghai',
        'principal.city': '上海市',
        'principal.district': '徐汇区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91310104MA1FRK3T0H',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '上海市徐汇区漕溪北路1900号12层1203室',
        'principal.contactAddress': '漕溪北路1900号12层1203室',
        'principal.legalRepresentative': 'JONAS LINDBERG',
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
        'person.name': 'JONAS LINDBERG',
        'person.position': 'legal-representative',
        'person.documentType': 'passport',
        'person.documentNumber': 'P4471902',
        'person.bornOn': '1974-08-21',
        'person.documentExpires': '2032-05-14',
        'person.mobiles': ['13800021001'],
        'person.emergencyPhones': ['13800021003'],
        'person.emails': ['jonas@longbeige-shili.com'],
      },
    },
    {
      noun: 'person',
      id: 'p2',
      facts: {
        'person.roles': ['service-in-charge'],
        'person.name': '沈知微',
        'person.position': 'employee',
        'person.documentType': 'resident-id',
        'person.documentNumber': '310104199106123629',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800021002'],
        'person.emergencyPhones': ['13800021004'],
        'person.emails': ['shen@longbeige-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '隆贝格家居商城',
        'service.homePage': 'https://longbeige-shili.com',
        'service.content': ['shopping'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['own-goods'],
        'service.remark': '销售本公司自有品牌的家居用品，不接受第三方商家入驻。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shanghai'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.11'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'longbeige-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2026-09-01',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  happened: [
    { event: 'submitted', on: '2026-11-18' },
    { event: 'provider-passed', on: '2026-11-20' },
    { event: 'sms-sent', on: '2026-11-20' },
  ],
  expect: {
    papers: [
      { allOf: ['business-licence'] },
      { allOf: ['passport'] },
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
      { allOf: ['shanghai-service-authorisation-letter'] },
    ],
    notAsked: ['principal-authorisation-letter', 'service-authorisation-letter'],
    blocks: [],
    risks: [],
    notFound: ['person.position', 'person.foreign', 'person.age', 'domainName.holder', 'case.contacts'],
    days: [
      {
        after: 'sms-sent',
        due: '2026-11-21',
        because:
          'MIIT’s system gives 24 hours for the SMS check, by the clock: a Saturday does not move it (notice 485 of 2016, Huawei 2025)',
      },
    ],
    paths: ['first-filing'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Own goods in one’s own shop are no paid information (reply 413 of 2002, two agencies of 2026): a filing; foreign capital bears on the licence only; the police as for any website',
    },
  },
})
