/**
 * 按时申请续期，但业务从未开展：不予续期。
 * In time for renewal, but the licensed service was never started (Order 42 on renewal).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'licence-never-used-100-days-before',
  title: {
    zh: '到期前 100 天申请续期，但业务从未开展',
    en: 'A renewal 100 days ahead, of a licence that was never used',
  },
  procedure: 'licence-renewal',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '西安长安书院网络有限公司',
        'principal.province': 'shaanxi',
        'principal.city': '西安市',
        'principal.district': '雁塔区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91610113MA2TNN6R44',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '陕西省西安市雁塔区雁塔南路 300 号 1 栋 1102 室',
        'principal.contactAddress': '雁塔南路 300 号 1 栋 1102 室',
        'principal.legalRepresentative': '韩亦秋',
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
        'principal.licenceNumber': '陕B2-20220043',
        'principal.licenceExpires': '2027-03-01',
        'principal.licensedServiceStarted': false,
        'principal.licenceHeldOn31December': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '陕ICP备2021014825号',
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
        'person.name': '韩亦秋',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '610113199301023014',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13991836274'],
        'person.emergencyPhones': ['13689204715'],
        'person.emails': ['han@changan-shuyuan.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '长安书院讲堂',
        'service.homePage': 'https://www.changan-shuyuan.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shaanxi'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.104.19.233'],
        'service.resolvesNow': true,
        'service.filingNumber': '陕ICP备2021014825号-1',
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
        'domainName.name': 'changan-shuyuan.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [{ event: 'licence-expires', on: '2027-03-01' }],
  expect: {
    // No source read lists the papers of this procedure (Order 42 beyond art. 6 was not read): none is
    // expected more firmly than as advice.
    papers: [],
    blocks: [
      {
        path: 'principal.licensedServiceStarted',
        because: 'Order 42 of the ministry on renewal: services that were never started are not renewed',
      },
    ],
    risks: [],
    notFound: ['principal.licenceExpires', 'principal.licenceNumber'],
    days: [
      { after: 'licence-expires', due: '2026-12-01', because: 'ninety days counted back from 1 March 2027, a Tuesday' },
    ],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
