/**
 * 取消最后一个接入：服务成为空壳，管局将注销。
 * The last access is given up: the service becomes an empty shell and the administration cancels it (Huawei).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'last-access-cancelled',
  title: { zh: '取消网站最后一个接入', en: 'The last access of a website is given up' },
  procedure: 'access-cancellation',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.lastAccess': true,
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '厦门鹭屿文旅有限公司',
        'principal.province': 'fujian',
        'principal.city': '厦门市',
        'principal.district': '思明区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91350203MA3XML8G1N',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '福建省厦门市思明区环岛南路 330 号 1 栋 702 室',
        'principal.contactAddress': '环岛南路 330 号 1 栋 702 室',
        'principal.legalRepresentative': '洪鹭屿',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '闽ICP备2022013685号',
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
        'person.name': '洪鹭屿',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '350203198409192025',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13950174826'],
        'person.emergencyPhones': ['13860293517'],
        'person.emails': ['hong@luyu-travel.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '鹭屿文旅',
        'service.homePage': 'https://www.luyu-travel.cn',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['fujian'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.98.204.16'],
        'service.resolvesNow': true,
        'service.filingNumber': '闽ICP备2022013685号-1',
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
        'domainName.name': 'luyu-travel.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // No review by the administration and no SMS check; no source asks for a paper.
    papers: [],
    blocks: [],
    // Whether this is a risk or only a warning of what follows, the sources do not weigh; newer practice
    // may risk.
    risks: [
      {
        path: 'case.lastAccess',
        because: 'Huawei: with its last access gone the service is an empty shell, which the administration cancels',
      },
    ],
    notFound: ['service.filingNumber', 'principal.filingNumber'],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
