/**
 * 六十天后停止经营：电信条例要求提前九十日。
 * Business ends in 60 days: Decree 291 art. 15 wants ninety days of notice.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'licence-business-ends-in-60-days',
  title: { zh: '计划六十天后终止经营，申请注销许可证', en: 'A licence holder plans to end its business in 60 days' },
  procedure: 'licence-cancellation',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.licenceChanges': ['service-ends'],
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '湖南橘洲学堂科技有限公司',
        'principal.province': 'hunan',
        'principal.city': '长沙市',
        'principal.district': '岳麓区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91430104MA6QJ22F67',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '湖南省长沙市岳麓区枫林三路 288 号 5 栋 608 室',
        'principal.contactAddress': '枫林三路 288 号 5 栋 608 室',
        'principal.legalRepresentative': '欧阳澄',
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
        'principal.licenceNumber': '湘B2-20210064',
        'principal.licenceExpires': '2028-08-25',
        'principal.licensedServiceStarted': true,
        'principal.licenceHeldOn31December': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '湘ICP备2020013957号',
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
        'person.name': '欧阳澄',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '430104197906122024',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13975183046'],
        'person.emergencyPhones': ['13607314892'],
        'person.emails': ['ouyang@juzhou-xuetang.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '橘洲学堂',
        'service.homePage': 'https://www.juzhou-xuetang.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hunan'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.112.38.151'],
        'service.resolvesNow': true,
        'service.filingNumber': '湘ICP备2020013957号-1',
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
        'domainName.name': 'juzhou-xuetang.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [{ event: 'end-planned', on: '2027-01-20' }],
  expect: {
    // No source read lists the papers of this procedure (Order 42 beyond art. 6 was not read): none is
    // expected more firmly than as advice.
    papers: [],
    blocks: [],
    // The missed notice shows as an overdue day; no fact carries the planned end, so no finding is
    // expected.
    risks: [],
    notFound: ['principal.licenceNumber', 'principal.licenceExpires'],
    days: [
      {
        after: 'end-planned',
        due: '2026-10-22',
        because:
          'Decree 291 art. 15: ninety days in advance, counted back from 20 January 2027; a Thursday, already past',
      },
    ],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
