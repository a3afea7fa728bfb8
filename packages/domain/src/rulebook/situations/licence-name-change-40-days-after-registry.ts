/**
 * 工商更名四十天后才变更许可证：三十日期限出自记忆，只作建议。
 * A new name told 40 days after the registry: the limit of 30 days is unverified, so it only advises.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'licence-name-change-40-days-after-registry',
  title: {
    zh: '公司更名登记 40 天后办理许可证变更',
    en: 'A company’s new name brought to its licence 40 days after the registry',
  },
  procedure: 'licence-change',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.licenceChanges': ['company-name'],
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '深圳市雾凇数字内容有限公司',
        'principal.province': 'guangdong',
        'principal.city': '深圳市',
        'principal.district': '南山区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440300MA5GWK8D7C',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '广东省深圳市南山区深南大道 9966 号 21 层 2106 室',
        'principal.contactAddress': '深南大道 9966 号 21 层 2106 室',
        'principal.legalRepresentative': '温子衿',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 3000000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-publishing'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 6,
        'principal.listsAbroad': false,
        'principal.licenceNumber': '粤B2-20210358',
        'principal.licenceExpires': '2029-06-30',
        'principal.licensedServiceStarted': true,
        'principal.licenceHeldOn31December': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '粤ICP备2020083164号',
        'principal.records': 1,
        'principal.servicesFiled': 1,
        'principal.filedSitesReachable': true,
        'principal.filedSitesShowNumber': true,
        'principal.filedSitesFit': true,
        'principal.registryChangedOn': '2026-10-12',
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '温子衿',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440305199007214126',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13823640971'],
        'person.emergencyPhones': ['13510286437'],
        'person.emails': ['wen@wusong-digital.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '雾凇数字内容',
        'service.homePage': 'https://www.wusong-digital.cn',
        'service.content': ['other'],
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
        'service.ipRanges': ['120.77.92.14'],
        'service.resolvesNow': true,
        'service.filingNumber': '粤ICP备2020083164号-1',
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
        'domainName.name': 'wusong-digital.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [{ event: 'registry-changed', on: '2026-10-12' }],
  expect: {
    // No source read lists the papers of this procedure (Order 42 beyond art. 6 was not read): none is
    // expected more firmly than as advice.
    papers: [],
    blocks: [],
    risks: [],
    advises: [
      {
        path: 'principal.registryChangedOn',
        because: 'thirty days after the company registry, from memory of Order 42 and unverified',
      },
    ],
    notFound: ['principal.licenceExpires', 'principal.licenceNumber'],
    days: [
      {
        after: 'registry-changed',
        due: '2026-11-11',
        because: 'thirty days after 12 October 2026, unverified; a Wednesday',
      },
    ],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
