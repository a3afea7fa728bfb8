/**
 * 名下仍有服务时注销主体：全部服务一并注销，且不可恢复。
 * A principal is cancelled while services are filed: all go with it, for good (Huawei).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'principal-cancelled-with-services',
  title: { zh: '名下还有三个服务时注销主体', en: 'A principal with three services is cancelled' },
  procedure: 'principal-cancellation',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '武汉晴川物流有限公司',
        'principal.province': 'hubei',
        'principal.city': '武汉市',
        'principal.district': '武昌区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91420106MA7HQC4L7E',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '湖北省武汉市武昌区徐东大街 6 号 11 层 1105 室',
        'principal.contactAddress': '徐东大街 6 号 11 层 1105 室',
        'principal.legalRepresentative': '鲁晴川',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '鄂ICP备2021026947号',
        'principal.records': 1,
        'principal.servicesFiled': 3,
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
        'person.name': '鲁晴川',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '420106197602183013',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13871640295'],
        'person.emergencyPhones': ['13477092861'],
        'person.emails': ['lu@qingchuan-wuliu.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '晴川物流',
        'service.homePage': 'https://www.qingchuan-wuliu.cn',
        'service.content': ['organisation-site'],
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
        'service.ipRanges': ['47.110.152.88'],
        'service.resolvesNow': true,
        'service.filingNumber': '鄂ICP备2021026947号-1',
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
        'domainName.name': 'qingchuan-wuliu.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // The cancellation statement is a Tencent template of 2021: advice. Since 2020-08-17 no filing
    // password is asked.
    papers: [],
    blocks: [],
    risks: [],
    // The sources allow it; they only warn.
    advises: [
      {
        path: 'principal.servicesFiled',
        because: 'Huawei 2025: every service of the principal becomes unfiled, and it cannot be undone',
      },
    ],
    notFound: ['principal.filingNumber', 'principal.creditStatus'],
    needs: {
      ends: ['on-record', 'public-security-filing'],
      because:
        'The website is on record at this access provider: nothing is filed anew (Huawei 2025); the police as for any website (MPS Order 33 of 1997, article 12)',
    },
  },
})
