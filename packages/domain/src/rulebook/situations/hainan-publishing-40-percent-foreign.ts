/**
 * 海南自贸港外资四成的信息发布平台：不超过一般上限，仍需专人复核。
 * Forty per cent foreign in Hainan: under the general cap, but a specialist looks (Decree 333 as revised 2022;
 * circular 107 of 2024).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'hainan-publishing-40-percent-foreign',
  title: {
    zh: '海南自贸港公司，外资 40%，申请信息发布平台业务',
    en: 'A Hainan free-trade-port company with 40% foreign share wants to publish information',
  },
  procedure: 'licence-application',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '海南椰屿信息科技有限公司',
        'principal.province': 'hainan',
        'principal.city': '海口市',
        'principal.district': '龙华区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91460100MA7HNK3R5L',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '海南省海口市龙华区国贸大道 45 号 8 层 802 室',
        'principal.contactAddress': '国贸大道 45 号 8 层 802 室',
        'principal.legalRepresentative': '符海清',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 2000000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-publishing'],
        'principal.foreignShare': 40,
        'principal.pilotArea': 'hainan-port',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 5,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '琼ICP备2025018264号',
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
        'person.name': '符海清',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '460106198601081017',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13807592746'],
        'person.emergencyPhones': ['13976048315'],
        'person.emails': ['fu@yeyu-info.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '椰屿商情',
        'service.homePage': 'https://www.yeyu-info.com',
        'service.content': ['advertising', 'other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hainan'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['8.129.74.33'],
        'service.resolvesNow': true,
        'service.filingNumber': '琼ICP备2025018264号-1',
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
        'domainName.name': 'yeyu-info.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // The base list of Decree 291 art. 13-14, Decree 292 art. 6 and Order 42. Staff and insurance papers,
    // lease, contracts,
    // domain name certificate and the screenshot of the filing come from undated agency pages only:
    // advice, so not listed.
    // Pilot applications go to the ministry; no source read lists papers of their own.
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
    advises: [
      {
        path: 'principal.foreignShare',
        because:
          'foreign cases are for a specialist: the cap of 50% after the 2022 revision is known from commentaries, the pilot of 2024 (circular 107) lifts it for this class in this area, with approval of the ministry',
      },
    ],
    notFound: ['principal.registeredCapital', 'principal.companyForm'],
    paths: ['licence-application'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
