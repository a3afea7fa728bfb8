/**
 * 河北新增接入且信息有变 A filed website moves to a further provider while the principal’s data changed. Hebei refuses
 * adding and changing at once (Huawei 2025): a risk. The domain name passed to somebody else since: the ministry’s
 * checks of names are not repeated for an access filing, so that is no block (Hebei’s own word on holders is Tencent’s
 * of 2021, advice at most).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'access-with-new-data-hebei',
  title: {
    zh: '河北公司新增接入，主体信息与备案不一致',
    en: 'A company in Hebei adds an access provider while its data differ from the record',
  },
  procedure: 'added-access',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '保定青浦泵业有限公司',
        'principal.province': 'hebei',
        'principal.city': '保定市',
        'principal.district': '竞秀区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91130602MA0G4D7N1D',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '河北省保定市竞秀区朝阳北大街799号2幢501室',
        'principal.contactAddress': '朝阳北大街799号2幢501室',
        'principal.legalRepresentative': '安青浦',
        'principal.scopeMentionsTraining': false,
        'principal.servicesFiled': 1,
        'principal.filing': 'at-another-provider',
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filingNumber': '冀ICP备2021018803号',
        'principal.records': 1,
        'principal.sameAsRecord': false,
        'principal.documentChangedName': false,
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
        'person.name': '安青浦',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '13060219760902312X',
        'person.documentExpires': '2038-04-02',
        'person.mobiles': ['13800041001'],
        'person.emergencyPhones': ['13800041002'],
        'person.emails': ['an@qingpu-beng-shili.com'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'website',
        'service.name': '青浦泵业',
        'service.homePage': 'https://qingpu-beng-shili.com',
        'service.content': ['organisation-site'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.remark': '公司介绍和产品目录。',
        'service.accessProvider': '华为云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['hebei'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 0,
        'service.ipRanges': ['121.36.20.32'],
        'service.resolvesNow': true,
        'service.filingNumber': '冀ICP备2021018803号-1',
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
        'domainName.name': 'qingpu-beng-shili.com',
        'domainName.holder': 'other',
        'domainName.expires': '2028-06-30',
        'domainName.verifiedOn': '2021-05-06',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    papers: [{ allOf: ['business-licence'] }, { allOf: ['resident-id'] }, { allOf: ['verification-portrait'] }],
    blocks: [],
    risks: [
      {
        path: 'principal.sameAsRecord',
        because: 'Huawei 2025 on Hebei: adding or accessing together with a change is refused, change first',
      },
    ],
    notFound: [
      'service.resolvesNow',
      'domainName.filedBy',
      'principal.filing',
      'person.position',
      'person.age',
      'domainName.expires',
    ],
    needs: {
      ends: ['added-access', 'public-security-filing'],
      because:
        'The website is on record at another access provider (Huawei 2025): an added access; the police as for any website',
    },
  },
})
