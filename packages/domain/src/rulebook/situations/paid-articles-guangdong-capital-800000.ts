/**
 * 有偿内容网站申请本省许可，注册资本不足：依据第42号令第六条、第292号令第三、四、六条。
 * A company that sells articles wants a licence for one province with too little capital (Order 42 art. 6; Decree
 * 292 art. 3, 4, 6).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'paid-articles-guangdong-capital-800000',
  title: {
    zh: '广东公司销售付费文章，注册资本 80 万元，申请省内许可',
    en: 'A Guangdong company that sells articles, with a capital of 800,000, wants a licence for its province',
  },
  procedure: 'licence-application',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '深圳市听潮知识文化有限公司',
        'principal.province': 'guangdong',
        'principal.city': '深圳市',
        'principal.district': '南山区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91440300MA5QLWX283',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '广东省深圳市南山区科苑南路 88 号 5 栋 1203 室',
        'principal.contactAddress': '科苑南路 88 号 5 栋 1203 室',
        'principal.legalRepresentative': '陆知远',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.registeredCapital': 800000,
        'principal.licenceScope': 'province',
        'principal.serviceClasses': ['b25-publishing'],
        'principal.foreignShare': 0,
        'principal.pilotArea': 'none',
        'principal.dishonestyListed': false,
        'principal.insuredStaff': 5,
        'principal.listsAbroad': false,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '粤ICP备2024178352号',
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
        'person.name': '陆知远',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '440305198610123312',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13826517094'],
        'person.emergencyPhones': ['13530724186'],
        'person.emails': ['lu@tingchao-zhishi.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '听潮知识文库',
        'service.homePage': 'https://www.tingchao-zhishi.cn',
        'service.content': ['pictures', 'other'],
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
        'service.ipRanges': ['121.40.18.52'],
        'service.resolvesNow': true,
        'service.filingNumber': '粤ICP备2024178352号-1',
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
        'domainName.name': 'tingchao-zhishi.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
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
    blocks: [
      {
        path: 'principal.registeredCapital',
        because: 'Order 42 of the ministry, art. 6(4): at least 1,000,000 yuan for one province',
      },
    ],
    risks: [],
    notFound: [
      'principal.companyForm',
      'principal.foreignShare',
      'principal.insuredStaff',
      'principal.dishonestyListed',
    ],
    paths: ['licence-application'],
    needs: {
      ends: ['on-record', 'licence-application', 'public-security-filing'],
      because:
        'Decree 292, articles 3, 4 and 7: paid information needs the licence; the website is on record; it goes to the police too (MPS Order 33, article 12)',
    },
  },
})
