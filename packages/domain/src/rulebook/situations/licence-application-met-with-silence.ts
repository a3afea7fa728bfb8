/**
 * 春节前提交后五个工作日无答复：视为受理，六十日有日历日与工作日两种算法。
 * Silence for five working days around Spring Festival: deemed accepted from receipt (Administrative Licensing Law
 * art. 32, 82), then 60 days of disputed unit (Decree 291 art. 14).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'licence-application-met-with-silence',
  title: {
    zh: '节前提交许可申请，五个工作日内未获答复',
    en: 'A licence applied for before Spring Festival, and no word within five working days',
  },
  procedure: 'licence-application',
  on: '2026-03-02',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '广州木棉检索科技有限公司',
        'principal.province': 'guangdong',
        'principal.city': '广州市',
        'principal.district': '天河区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440106MA9TEQ7K5D',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '广东省广州市天河区体育西路 109 号 17 层 1705 室',
        'principal.contactAddress': '体育西路 109 号 17 层 1705 室',
        'principal.legalRepresentative': '梁书言',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 2000000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-search'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 5,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '粤ICP备2025061947号',
        'principal.records': 1,
        'principal.servicesFiled': 1,
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
        'person.name': '梁书言',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440106198503120031',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13802941673'],
        'person.emergencyPhones': ['13560187429'],
        'person.emails': ['liang@mumian-search.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '木棉招投标检索',
        'service.homePage': 'https://www.mumian-search.cn',
        'service.content': ['search-engine'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['guangdong'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['120.79.41.65'],
        'service.resolvesNow': true,
        'service.filingNumber': '粤ICP备2025061947号-1',
        'service.footerNumber': 'right',
        'service.footerLink': 'right',
        'service.resolvesToFiledAddress': true,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'mumian-search.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2025-03-11',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [{ event: 'applied', on: '2026-02-09' }],
  expect: {
    // The base list of Decree 291 art. 13-14, Decree 292 art. 6 and Order 42. Staff and insurance papers,
    // lease, contracts,
    // domain name certificate and the screenshot of the filing come from undated agency pages only:
    // advice, so not listed.
    papers: [
      {
        allOf: [
          'licence-application-form',
          'business-licence',
          'company-profile',
          'articles-of-association',
          'equity-structure',
          'shareholder-documents',
          'business-plan',
          'technical-plan',
          'long-term-service-plan',
          'security-measures',
          'lawful-operation-letter',
        ],
      },
    ],
    notAsked: ['capital-verification-report', 'company-name-approval'],
    blocks: [],
    risks: [],
    // Event days do not count. Days off 15 to 23 February, 4 to 6 April and 1 to 5 May 2026; make-up days
    // 14 and 28 February and 9 May.
    days: [
      {
        after: 'applied',
        due: '2026-02-14',
        because:
          'Administrative Licensing Law art. 32(4) and 82: five working days to tell what is missing; Saturday 14 February 2026 is a make-up working day',
      },
      {
        after: 'accepted',
        due: '2026-04-10',
        or: '2026-05-13',
        because:
          'silence counts as acceptance from the day of receipt, 9 February; 60 "日" of Decree 291 art. 14 read as calendar days or, as guides say, working days',
      },
    ],
    paths: ['licence-application'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
