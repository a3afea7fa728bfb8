/**
 * 免费网站以广告为收入：是否经营性，各方说法不一。
 * A free site financed by advertising: sources disagree whether that is commercial (letter 413 of 2002 against
 * agencies).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'free-site-with-advertising',
  title: { zh: '免费资讯网站，靠广告收入', en: 'A free information site that lives from advertising' },
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
        'principal.name': '湖南岳麓食单信息科技有限公司',
        'principal.province': 'hunan',
        'principal.city': '长沙市',
        'principal.district': '岳麓区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91430104MA4TR26B19',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '湖南省长沙市岳麓区麓谷大道 627 号 2 栋 904 室',
        'principal.contactAddress': '麓谷大道 627 号 2 栋 904 室',
        'principal.legalRepresentative': '贺远舟',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 2000000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-publishing'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 5,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '湘ICP备2025027419号',
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
        'person.name': '贺远舟',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '430104198804152016',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13874916035'],
        'person.emergencyPhones': ['13508472961'],
        'person.emails': ['he@yuelu-shidan.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '岳麓食单',
        'service.homePage': 'https://www.yuelu-shidan.cn',
        'service.content': ['pictures', 'advertising'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free', 'advertising'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hunan'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.112.85.19'],
        'service.resolvesNow': true,
        'service.filingNumber': '湘ICP备2025027419号-1',
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
        'domainName.name': 'yuelu-shidan.cn',
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
    // Paths are left open: an undecided dispute leads nowhere by itself. It must not block.
    advises: [
      {
        path: 'service.income',
        because:
          'disputed: agencies call advertising commercial, the ministry’s letter 413 of 2002 names only paid information, paid messages and page making; ask the administration',
      },
    ],
  },
})
