/**
 * 2019-04-10 一个网站两个域名 Twelve days before notice 633 of 2019: several domain names under one website are still
 * in order. What else is asked on that day is known in outline only: the licence and the card always, while the
 * real-person check by face came about 2020.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'two-names-in-2019-zhejiang',
  title: { zh: '2019 年 4 月 10 日，一个网站两个域名', en: 'One website under two domain names on 10 April 2019' },
  procedure: 'first-filing',
  on: '2019-04-10',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '宁波北岬紧固件有限公司',
        'principal.province': 'zhejiang',
        'principal.city': '宁波市',
        'principal.district': '鄞州区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91330212MA2AF6KQ81',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '浙江省宁波市鄞州区百丈东路896号4幢402室',
        'principal.contactAddress': '百丈东路896号4幢402室',
        'principal.legalRepresentative': '鲍北岬',
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
        'person.name': '鲍北岬',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '330212197802085152',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800043001'],
        'person.emergencyPhones': ['13800043002'],
        'person.emails': ['bao@beijia-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '北岬紧固件',
        'service.homePage': 'https://beijia-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['zhejiang'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.34'],
        'service.resolvesNow': false,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'beijia-shili.com',
        'domainName.holder': 'principal',
        'domainName.expires': '2021-02-18',
        'domainName.verifiedOn': '2019-02-18',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
    {
      noun: 'domain-name',
      id: 'd2',
      parent: 's1',
      facts: {
        'domainName.name': 'beijia-shili.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2021-02-18',
        'domainName.verifiedOn': '2019-02-18',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'nobody',
      },
    },
  ],
  expect: {
    // The licence and the card were surely asked, but no text on the shelf about papers was seen before 2021.
    papers: [],
    notAsked: ['verification-portrait'],
    blocks: [],
    risks: [],
    notFound: ['service.domainNameCount', 'case.domainNameCount', 'domainName.holder', 'domainName.expires'],
    needs: {
      ends: ['first-filing', 'public-security-filing'],
      because:
        'Decree 292, articles 3 and 4: unpaid information is filed, not licensed; a website goes to the police once it is connected (MPS Order 33 of 1997, article 12)',
    },
  },
})
