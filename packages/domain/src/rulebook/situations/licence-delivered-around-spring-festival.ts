/**
 * 节前作出许可决定，十个工作日内送达：依据行政许可法第四十四、八十二条。
 * A decision just before Spring Festival, delivered within ten working days (Administrative Licensing Law art. 44,
 * 82).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'licence-delivered-around-spring-festival',
  title: {
    zh: '春节前作出许可决定，等待颁发许可证',
    en: 'A licence decided just before Spring Festival, the certificate still to come',
  },
  procedure: 'licence-application',
  on: '2026-02-27',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '杭州苕溪问答网络科技有限公司',
        'principal.province': 'zhejiang',
        'principal.city': '杭州市',
        'principal.district': '西湖区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91330106MA32JE7Y9X',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '浙江省杭州市西湖区文三路 259 号 4 层 418 室',
        'principal.contactAddress': '文三路 259 号 4 层 418 室',
        'principal.legalRepresentative': '章屿白',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 2000000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-community'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 5,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '浙ICP备2024093826号',
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
        'person.name': '章屿白',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '330106199202141022',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13857164930'],
        'person.emergencyPhones': ['13588271604'],
        'person.emails': ['zhang@tiaoxi-wenda.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '苕溪问答',
        'service.homePage': 'https://www.tiaoxi-wenda.cn',
        'service.content': ['other'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['paid-information'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['zhejiang'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.97.20.181'],
        'service.resolvesNow': true,
        'service.filingNumber': '浙ICP备2024093826号-1',
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
        'domainName.name': 'tiaoxi-wenda.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2024-10-22',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  happened: [
    { event: 'applied', on: '2025-12-29' },
    { event: 'accepted', on: '2026-01-05' },
    { event: 'decided', on: '2026-02-12' },
  ],
  expect: {
    // The base list of Decree 291 art. 13-14, Decree 292 art. 6 and Order 42. Staff and insurance papers,
    // lease, contracts,
    // domain name certificate and the screenshot of the filing come from undated agency pages only:
    // advice, so not listed.
    papers: [
      {
        allOf: [
          'licence-application-form',
          'business-licence',
          'company-profile',
          'articles-of-association',
          'equity-structure',
          'shareholder-documents',
          'business-plan',
          'technical-plan',
          'long-term-service-plan',
          'security-measures',
          'lawful-operation-letter',
        ],
      },
    ],
    notAsked: ['capital-verification-report', 'company-name-approval'],
    blocks: [],
    risks: [],
    days: [
      {
        after: 'decided',
        due: '2026-03-04',
        because:
          'Administrative Licensing Law art. 44 and 82: ten working days to issue and deliver; 15 to 23 February is off, 14 and 28 February are worked',
      },
    ],
    paths: ['licence-application'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
