/**
 * 江苏企业更名变更备案：工商更名函仅见于 2021 年的旧资料。
 * A renamed company in Jiangsu: the registry’s letter is named in pages of 2021 only, the two signed letters by
 * Huawei 2025 and Alibaba 2023.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'name-change-in-jiangsu',
  title: { zh: '江苏企业更名后变更备案', en: 'A renamed Jiangsu company changes its filing' },
  procedure: 'filing-change',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.changes': ['principal-name'],
        'case.lettersSignedOn': '2026-11-17',
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '南京玄圃园艺有限公司',
        'principal.province': 'jiangsu',
        'principal.city': '南京市',
        'principal.district': '玄武区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91320102MA2JXP5G9F',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '江苏省南京市玄武区龙蟠中路 168 号 6 层 605 室',
        'principal.contactAddress': '龙蟠中路 168 号 6 层 605 室',
        'principal.legalRepresentative': '柳见山',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '苏ICP备2023018442号',
        'principal.records': 1,
        'principal.servicesFiled': 1,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
        'principal.documentChangedName': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '柳见山',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '320102198511213016',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13913874026'],
        'person.emergencyPhones': ['13770615938'],
        'person.emails': ['liu@xuanpu-garden.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '玄圃园艺',
        'service.homePage': 'https://www.xuanpu-garden.cn',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['jiangsu'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.96.71.148'],
        'service.resolvesNow': true,
        'service.filingNumber': '苏ICP备2023018442号-1',
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
        'domainName.name': 'xuanpu-garden.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-11-02',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // The registry’s letter is expected as advice, not more: Tencent 2021 is the only source for Jiangsu
    // and older than 36 months.
    // The promise video likewise (Tencent 2021). A newer sighting (Huawei asks the letter for Sichuan,
    // 2025) does not speak of Jiangsu.
    papers: [
      {
        allOf: [
          'business-licence',
          'resident-id',
          'verification-portrait',
          'authenticity-notice',
          'authenticity-letter',
        ],
      },
    ],
    notAsked: ['filing-commitment-letter', 'principal-authorisation-letter', 'no-training-letter'],
    blocks: [],
    risks: [],
    notFound: ['principal.nameAsRegistered', 'domainName.holder', 'principal.filingNumber'],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
