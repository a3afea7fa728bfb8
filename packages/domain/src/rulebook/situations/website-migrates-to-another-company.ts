/**
 * 陕西网站迁移到另一家企业：华为云 2025 年支持。
 * A website in Shaanxi moves to another company: Huawei (2025) supports it there, the domain name first.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'website-migrates-to-another-company',
  title: { zh: '陕西网站迁移到另一家企业', en: 'A Shaanxi company’s website moves to another company' },
  procedure: 'service-migration',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.targetName': '西安终南草木科技有限公司',
        'case.targetNature': 'enterprise',
        'case.targetFiled': true,
        'case.targetHoldsDomainName': true,
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '西安秦岭本草有限公司',
        'principal.province': 'shaanxi',
        'principal.city': '西安市',
        'principal.district': '雁塔区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91610113MA2TQL9P8G',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '陕西省西安市雁塔区科技路 48 号 3 栋 1608 室',
        'principal.contactAddress': '科技路 48 号 3 栋 1608 室',
        'principal.legalRepresentative': '田向晚',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '陕ICP备2023007264号',
        'principal.records': 1,
        'principal.servicesFiled': 2,
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
        'person.name': '田向晚',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '610113198107254025',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13909186237'],
        'person.emergencyPhones': ['13572904816'],
        'person.emails': ['tian@qinling-bencao.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '秦岭本草',
        'service.homePage': 'https://www.qinling-bencao.cn',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shaanxi'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.104.66.171'],
        'service.resolvesNow': true,
        'service.filingNumber': '陕ICP备2023007264号-1',
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
        'domainName.name': 'qinling-bencao.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // Huawei names conditions (own account, no open order, domain name moved first), no paper; what the
    // two sign is not in any source read.
    papers: [],
    blocks: [],
    risks: [],
    notFound: ['case.targetNature', 'case.targetHoldsDomainName', 'service.form', 'service.filingNumber'],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
