/**
 * 天津个人备案转为企业：腾讯云称凭域名证书可变更，华为云称先注销再备案。
 * From individual to company in Tianjin: an old Tencent page wants the domain name certificate, Huawei says cancel
 * and file anew.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'individual-becomes-a-company-in-tianjin',
  title: { zh: '天津个人备案转为企业', en: 'An individual’s filing in Tianjin turns into a company’s' },
  procedure: 'filing-change',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.changes': ['individual-to-company'],
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'individual',
        'principal.name': '穆海河',
        'principal.province': 'tianjin',
        'principal.city': '天津市',
        'principal.district': '河东区',
        'principal.documentAddress': '天津市河东区津塘路 82 号 3 门 601 室',
        'principal.contactAddress': '津塘路 82 号 3 门 601 室',
        'principal.remark': '应急电话为配偶所有。',
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '津ICP备2024006158号',
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
        'person.name': '穆海河',
        'person.position': 'self',
        'person.documentType': 'resident-id',
        'person.documentNumber': '120102199506302038',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13820516947'],
        'person.emergencyPhones': ['13752084613'],
        'person.emails': ['mu@haihe-photo.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '海河光影',
        'service.homePage': 'https://www.haihe-photo.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['beijing'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['39.106.44.72'],
        'service.resolvesNow': true,
        'service.filingNumber': '津ICP备2024006158号-1',
        'service.footerNumber': 'right',
        'service.footerLink': 'right',
        'service.resolvesToFiledAddress': true,
        'service.remark': '个人摄影作品记录，不含任何企业信息；如提供虚假信息，愿接受注销备案并列入黑名单。',
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'haihe-photo.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // The domain name certificate showing the company as holder is expected as advice: Tencent’s page is
    // older than 36 months.
    // The company’s own licence is surely needed, yet the facts describe the principal as filed, an
    // individual; left open.
    papers: [{ allOf: ['resident-id', 'verification-portrait'] }],
    notAsked: ['authenticity-letter', 'filing-commitment-letter'],
    blocks: [],
    // Huawei’s "cancel and file anew" (2026) against Tencent’s "change with certificate" is a difference
    // of providers without decision: it advises.
    risks: [],
    notFound: ['principal.filingNumber', 'person.emergencyPhones'],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
