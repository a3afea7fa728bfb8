/**
 * 2025-01-10 医疗器械网站 Ten days before article 5 of Decree 292 lost its words on healthcare, drugs and medical
 * devices (2025-01-20): the certificate is still a condition by statute. For a day after it the sources are open, so
 * there is no situation for that.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'medical-devices-before-2025-zhejiang',
  title: {
    zh: '2025 年 1 月 10 日，浙江医疗器械公司首次备案',
    en: 'A seller of medical devices in Zhejiang on 10 January 2025',
  },
  procedure: 'first-filing',
  on: '2025-01-10',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '杭州听澜医疗器械有限公司',
        'principal.province': 'zhejiang',
        'principal.city': '杭州市',
        'principal.district': '滨江区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91330108MA2H5T8C1P',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '浙江省杭州市滨江区江陵路1760号3幢1005室',
        'principal.contactAddress': '江陵路1760号3幢1005室',
        'principal.legalRepresentative': '俞听澜',
        'principal.scopeMentionsTraining': false,
        'principal.servicesFiled': 0,
        'principal.filing': 'none',
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '俞听澜',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '330108198505204279',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800042001'],
        'person.emergencyPhones': ['13800042002'],
        'person.emails': ['yu@tinglan-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '听澜医疗器械',
        'service.homePage': 'https://tinglan-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['drugs'],
        'service.income': ['free'],
        'service.remark': '公司介绍和本公司代理的医疗器械目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['zhejiang'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.33'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'tinglan-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2027-12-02',
        'domainName.verifiedOn': '2024-12-02',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    papers: [
      { allOf: ['business-licence'] },
      { allOf: ['resident-id'] },
      { allOf: ['verification-portrait'] },
      { allOf: ['drug-information-certificate'] },
    ],
    notAsked: ['healthcare-approval', 'news-licence', 'publishing-licence'],
    blocks: [],
    risks: [],
    notFound: ['person.position', 'person.age', 'domainName.holder', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
