/**
 * 全国业务许可，注册资本和社保人数均不足：依据第42号令第六条和代办机构说法。
 * A licence for the nation with 5 million and two insured staff (Order 42 art. 6; agencies on staff).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'national-licence-capital-5-million',
  title: {
    zh: '北京公司申请全国许可，注册资本 500 万元、社保 2 人',
    en: 'A Beijing company with 5 million and two insured staff wants a licence for the nation',
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
        'principal.name': '北京砚池数据服务有限公司',
        'principal.province': 'beijing',
        'principal.city': '北京市',
        'principal.district': '海淀区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91110108MA1BJC5W94',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '北京市海淀区中关村大街 22 号 3 层 306 室',
        'principal.contactAddress': '中关村大街 22 号 3 层 306 室',
        'principal.legalRepresentative': '秦若川',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 5000000,
        'principal.licenceScope': 'nation',
        'principal.serviceClasses': ['b25-publishing', 'b25-search'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 2,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '京ICP备2023031764号',
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
        'person.name': '秦若川',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '110108198306185019',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13910746283'],
        'person.emergencyPhones': ['13681359027'],
        'person.emails': ['qin@yanchi-data.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '砚池行业报告',
        'service.homePage': 'https://www.yanchi-data.com',
        'service.content': ['search-engine', 'other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['beijing'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['39.105.62.17'],
        'service.resolvesNow': true,
        'service.filingNumber': '京ICP备2023031764号-1',
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
        'domainName.name': 'yanchi-data.com',
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
    blocks: [
      {
        path: 'principal.registeredCapital',
        because: 'Order 42 of the ministry, art. 6(4): at least 10,000,000 yuan for the nation or several provinces',
      },
    ],
    risks: [],
    advises: [
      {
        path: 'principal.insuredStaff',
        because: 'agencies ask for three insured employees; no regulation does, and their pages are undated',
      },
    ],
    notFound: ['principal.companyForm', 'principal.foreignShare'],
    paths: ['licence-application'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
