/**
 * 论坛开通二十天：三十日内办理公安备案，交互式服务材料更多。
 * A forum opened 20 days ago: 30 days to file with the police (Order 33 of public security, art. 12), with the
 * papers of an interactive service.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'forum-opened-20-days-ago',
  title: { zh: '论坛开通 20 天，办理公安备案', en: 'A forum, opened 20 days ago, is filed with public security' },
  procedure: 'public-security-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '武汉昙华林社区科技有限公司',
        'principal.province': 'hubei',
        'principal.city': '武汉市',
        'principal.district': '武昌区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91420106MA7HTH2K6J',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '湖北省武汉市武昌区粮道街 79 号 3 层 302 室',
        'principal.contactAddress': '粮道街 79 号 3 层 302 室',
        'principal.legalRepresentative': '胡昙华',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '鄂ICP备2026019473号',
        'principal.records': 1,
        'principal.servicesFiled': 1,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
        'principal.importantField': false,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge', 'security-in-charge'],
        'person.name': '胡昙华',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '420103196907071035',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13871294063'],
        'person.emergencyPhones': ['13907185264'],
        'person.emails': ['hu@tanhualin.cn'],
      },
    },
    {
      noun: 'person',
      id: 'p2',
      facts: {
        'person.roles': ['emergency-contact'],
        'person.name': '余江汉',
        'person.position': 'employee',
        'person.documentType': 'resident-id',
        'person.documentNumber': '42010619930821202X',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13476182059'],
        'person.emergencyPhones': ['027-88274615'],
        'person.emails': ['yu@tanhualin.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '昙华林手作',
        'service.homePage': 'https://www.tanhualin.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hubei'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.110.61.32'],
        'service.resolvesNow': true,
        'service.filingNumber': '鄂ICP备2026019473号-1',
        'service.footerNumber': 'right',
        'service.footerLink': 'right',
        'service.resolvesToFiledAddress': true,
        'service.sameNameAsFiled': true,
        'service.controlledItems': false,
        'service.policeSiteType': 'C 生活服务',
        'service.openedOn': '2026-11-01',
        'service.interactions': ['registration', 'forum', 'comments', 'upload'],
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'tanhualin.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
        'domainName.registrar': '阿里云计算有限公司',
      },
    },
  ],
  happened: [{ event: 'service-opened', on: '2026-11-01' }],
  expect: {
    // From public notes of 2026 on the platform: an interview or inspection and more papers for an
    // interactive service; the domain name certificate for any.
    papers: [
      {
        allOf: [
          'security-management-rules',
          'interactive-responsibility-letter',
          'security-staff-list',
          'log-retention-statement',
          'domain-name-certificate',
        ],
      },
    ],
    notAsked: ['department-approval'],
    blocks: [],
    risks: [],
    notFound: ['service.sameNameAsFiled', 'service.filingNumber'],
    days: [
      {
        after: 'service-opened',
        due: '2026-12-01',
        because:
          'Order 33 of the Ministry of Public Security, art. 12: within 30 days of formal connection; 1 December 2026 is a Tuesday',
      },
    ],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
