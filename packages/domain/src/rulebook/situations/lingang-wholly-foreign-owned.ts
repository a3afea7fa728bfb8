/**
 * 临港新片区外商独资公司：试点通告取消该小类股比限制，由工信部批复。
 * A company wholly owned from abroad in Lingang (circular 107 of 2024 lifts the cap for this class there).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'lingang-wholly-foreign-owned',
  title: {
    zh: '上海临港外商独资公司申请信息发布平台业务',
    en: 'A wholly foreign-owned company in Lingang wants to publish information',
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
        'principal.name': '上海澜桥信息服务有限公司',
        'principal.province': 'shanghai',
        'principal.city': '上海市',
        'principal.district': '浦东新区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91310115MA8LGA4T8F',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '上海市浦东新区申港大道 133 号 6 层 612 室',
        'principal.contactAddress': '申港大道 133 号 6 层 612 室',
        'principal.legalRepresentative': '沈砚秋',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 2000000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-publishing'],
        'principal.foreignShare': 100,
        'principal.pilotArea': 'shanghai-lingang',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 5,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '沪ICP备2026027315号',
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
        'person.name': '沈砚秋',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '310115197910153028',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13916402857'],
        'person.emergencyPhones': ['13701938264'],
        'person.emails': ['shen@lanqiao-info.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '澜桥产业资讯平台',
        'service.homePage': 'https://www.lanqiao-info.com',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shanghai'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.101.93.58'],
        'service.resolvesNow': true,
        'service.filingNumber': '沪ICP备2026027315号-1',
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
        'domainName.name': 'lanqiao-info.com',
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
          'circular 107 of 2024: no cap for this class in the pilot area, approval by the ministry, company and facilities in the area; a specialist must look',
      },
    ],
    // Outside the pilot areas the same share would break the cap of Decree 333. Inside, news, publishing,
    // audiovisual and culture stay excluded: priorApprovals is none here.
    notFound: ['principal.registeredCapital', 'principal.companyForm'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
