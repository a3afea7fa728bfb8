/**
 * 广东持证企业新增 App：主体号即许可证号。
 * A Guangdong licence holder adds an App: its licence number is its principal number (public numbers of that form;
 * Huawei on Apps; Guangdong’s letter).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'app-of-a-guangdong-licence-holder',
  title: {
    zh: '广东持证企业新增 App，主体号为粤B2 许可证号',
    en: 'A Guangdong licence holder, filed under 粤B2-…, adds an App',
  },
  procedure: 'added-service',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.lettersSignedOn': '2026-11-18',
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '广州市梧言草木科技有限公司',
        'principal.province': 'guangdong',
        'principal.city': '广州市',
        'principal.district': '天河区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440106MA5ACW3T46',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '广东省广州市天河区黄埔大道西 120 号 12 层 1206 室',
        'principal.contactAddress': '黄埔大道西 120 号 12 层 1206 室',
        'principal.legalRepresentative': '叶梧言',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '粤B2-20110042',
        'principal.records': 1,
        'principal.servicesFiled': 3,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
        'principal.sameAsRecord': true,
        'principal.documentChangedName': false,
        'principal.registeredCapital': 5000000,
        'principal.licenceScope': 'province',
        'principal.licenceNumber': '粤B2-20110042',
        'principal.licenceExpires': '2029-03-31',
        'principal.licensedServiceStarted': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '叶梧言',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440104197808236054',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13822049716'],
        'person.emergencyPhones': ['13570384162'],
        'person.emails': ['ye@wuyan-caomu.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'app',
        'service.name': '梧言草木志',
        'service.content': ['app', 'pictures'],
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
        'service.ipRanges': ['121.40.18.52'],
        'service.resolvesNow': false,
        'service.appPlatforms': ['android', 'ios'],
        'service.packageNames': ['cn.wuyan.caomu', 'cn.wuyan.caomu.ios'],
        'service.publicKeys': [
          '30820122300d06092a864886f70d01010105000382010f003082010a0282010100b7c41e95',
          '30820122300d06092a864886f70d01010105000382010f003082010a0282010100c29f5ad3',
        ],
        'service.fingerprints': ['5f3c9ad10e7b46288d1fa0c27b94e36a', 'a91d04c7e25f83b6019c4de87f3a5520b1c6e49d'],
        'service.iconKilobytes': 64,
        'service.sameNameOnPlatforms': true,
        'service.distributors': ['华为应用市场', 'App Store'],
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'wuyan-caomu.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    // Guangdong’s letter goes with every filing since 2021-06-21 (Huawei 2025, Tencent). The icon is
    // Huawei’s (2025).
    // Doubt: Huawei’s page on papers asks a domain name certificate with added and change orders; it is
    // that provider’s alone, and this access is elsewhere.
    papers: [
      { allOf: ['business-licence', 'resident-id', 'verification-portrait', 'filing-commitment-letter', 'app-icon'] },
    ],
    notAsked: [
      'principal-authorisation-letter',
      'service-authorisation-letter',
      'residence-permit',
      'construction-plan',
      'registry-name-change-letter',
    ],
    blocks: [],
    risks: [],
    notFound: [
      'principal.filingNumber',
      'principal.licenceNumber',
      'service.iconKilobytes',
      'service.fingerprints',
      'service.sameNameOnPlatforms',
      'domainName.holder',
      'domainName.expires',
    ],
    needs: {
      ends: ['added-service', 'licence-application', 'ask-authority'],
      because:
        'The principal is on record and holds the licence that paid content needs (Decree 292, article 7); the App is added (notice 105 of 2023); of the police no source says',
    },
  },
})
