/**
 * 企业由北京迁往浙江：华为云与腾讯云说法不同。
 * A company moves its seat from Beijing to Zhejiang: Huawei says change, Tencent says cancel and file anew.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'company-moves-from-beijing-to-zhejiang',
  title: {
    zh: '企业由北京迁往浙江，备案如何处理',
    en: 'A company moved from Beijing to Zhejiang; what becomes of its filing',
  },
  procedure: 'filing-change',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.changes': ['province', 'principal-address'],
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '燕山里设计有限公司',
        'principal.province': 'zhejiang',
        'principal.city': '杭州市',
        'principal.district': '西湖区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91330106MA6Y5L3C0A',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '浙江省杭州市西湖区天目山路 176 号 19 层 1903 室',
        'principal.contactAddress': '天目山路 176 号 19 层 1903 室',
        'principal.legalRepresentative': '蒋鹿鸣',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '京ICP备2021024815号',
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
        'person.name': '蒋鹿鸣',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '110105198810193019',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13810462937'],
        'person.emergencyPhones': ['13693174826'],
        'person.emails': ['jiang@yanshanli.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '燕山里设计',
        'service.homePage': 'https://www.yanshanli.cn',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['zhejiang'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.97.88.203'],
        'service.resolvesNow': true,
        'service.filingNumber': '京ICP备2021024815号-1',
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
        'domainName.name': 'yanshanli.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // Huawei’s change page (2026) has upload and verification among its steps without naming papers; the
    // same three as for a first filing are expected.
    papers: [{ allOf: ['business-licence', 'resident-id', 'verification-portrait'] }],
    notAsked: ['registry-name-change-letter'],
    blocks: [],
    risks: [],
    // Paths are left open while the dispute is undecided.
    advises: [
      {
        path: 'case.changes',
        because:
          'disputed and undecided: Huawei’s consultation rules of 2026 take a change of the principal, its change page forbids another province, Tencent says cancel and file anew',
      },
    ],
    notFound: ['principal.creditStatus', 'principal.nameAsRegistered'],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
