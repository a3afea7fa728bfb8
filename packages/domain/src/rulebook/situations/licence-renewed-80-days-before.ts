/**
 * 到期前 80 天才申请续期：第42号令要求提前九十日。
 * Eighty days before expiry: Order 42 wants ninety, and late means not renewed.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'licence-renewed-80-days-before',
  title: { zh: '许可证到期前 80 天提出续期', en: 'A licence to be renewed 80 days before it expires' },
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
        'principal.name': '武汉江城读库科技有限公司',
        'principal.province': 'hubei',
        'principal.city': '武汉市',
        'principal.district': '武昌区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91420106MA7HBJ2MXY',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '湖北省武汉市武昌区中南路 99 号 15 层 1508 室',
        'principal.contactAddress': '中南路 99 号 15 层 1508 室',
        'principal.legalRepresentative': '程未央',
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
        'principal.licenceNumber': '鄂B2-20220017',
        'principal.licenceExpires': '2027-02-09',
        'principal.licensedServiceStarted': true,
        'principal.licenceHeldOn31December': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '鄂ICP备2021009376号',
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
        'person.name': '程未央',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '420106199105093024',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13871502946'],
        'person.emergencyPhones': ['13407183625'],
        'person.emails': ['cheng@jiangcheng-duku.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '江城读库',
        'service.homePage': 'https://www.jiangcheng-duku.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hubei'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.110.27.94'],
        'service.resolvesNow': true,
        'service.filingNumber': '鄂ICP备2021009376号-1',
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
        'domainName.name': 'jiangcheng-duku.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [{ event: 'licence-expires', on: '2027-02-09' }],
  expect: {
    // No source read lists the papers of this procedure (Order 42 beyond art. 6 was not read): none is
    // expected more firmly than as advice.
    papers: [],
    blocks: [
      {
        path: 'principal.licenceExpires',
        because: 'Order 42 of the ministry on renewal: apply 90 days before expiry; late applications are not renewed',
      },
    ],
    risks: [],
    notFound: ['principal.licensedServiceStarted', 'principal.licenceNumber'],
    // The limit lies before the event; the expiry is told as an event to come.
    days: [
      {
        after: 'licence-expires',
        due: '2026-11-11',
        because: 'ninety days counted back from 9 February 2027, a Wednesday',
      },
    ],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
