/**
 * 个体工商户申请经营许可：依据电信条例第十三条和第42号令第六条，仅限公司。
 * A sole proprietor wants a licence, which only companies may hold (Decree 291 art. 13; Order 42 art. 6).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'sole-trader-wants-a-licence',
  title: { zh: '个体工商户想办理经营性许可证', en: 'A sole proprietor wants an ICP licence' },
  procedure: 'licence-application',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'sole-proprietor',
        'principal.name': '厦门市思明区半亩书声工作室',
        'principal.province': 'fujian',
        'principal.city': '厦门市',
        'principal.district': '思明区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '92350203MA9FJL4P8K',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '福建省厦门市思明区湖滨南路 61 号 402 室',
        'principal.contactAddress': '湖滨南路 61 号 402 室',
        'principal.legalRepresentative': '苏映棠',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '闽ICP备2025014873号',
        'principal.records': 1,
        'principal.servicesFiled': 1,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-publishing'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 3,
        'principal.listsAbroad': false,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '苏映棠',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '350203198604281023',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13860417295'],
        'person.emergencyPhones': ['13959283610'],
        'person.emails': ['su@banmushusheng.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '半亩书声读书课',
        'service.homePage': 'https://www.banmushusheng.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['fujian'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.98.131.24'],
        'service.resolvesNow': true,
        'service.filingNumber': '闽ICP备2025014873号-1',
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
        'domainName.name': 'banmushusheng.cn',
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
    // A sole proprietor has no articles and no shareholders; no source says which papers fall away, since
    // it cannot apply at all.
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
        path: 'principal.companyForm',
        because: 'Decree 291 art. 13(1) and Order 42 art. 6(1): the applicant is a company established by law',
      },
    ],
    risks: [],
    // Paths are left open: paid information needs a licence (Decree 292 art. 4), which this principal
    // cannot get.
    notFound: ['principal.nature', 'principal.insuredStaff'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      closed: ['licence-application'],
      because: 'Paid content needs the licence, and only a company gets one (Decree 291, article 13)',
    },
  },
})
