/**
 * App 迁移到个人：App 不支持迁移，接收方也不得为个人。
 * An App is to move to an individual: Huawei moves neither Apps nor anything to individuals.
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'app-cannot-migrate-to-an-individual',
  title: { zh: '企业 App 迁移到个人名下', en: 'A company’s App is to move to an individual' },
  procedure: 'service-migration',
  on: '2026-11-21',
  given: [
    {
      noun: 'case',
      id: 'case',
      facts: {
        'case.targetName': '白露',
        'case.targetNature': 'individual',
        'case.targetFiled': true,
        'case.targetHoldsDomainName': true,
      },
    },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '西安曲江听雪有限公司',
        'principal.province': 'shaanxi',
        'principal.city': '西安市',
        'principal.district': '雁塔区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91610113MA3QJX6T5W',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '陕西省西安市雁塔区雁南五路 12 号 2 栋 903 室',
        'principal.contactAddress': '雁南五路 12 号 2 栋 903 室',
        'principal.legalRepresentative': '白知夏',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '陕ICP备2024011938号',
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
        'person.name': '白知夏',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '610113198704164036',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13991283057'],
        'person.emergencyPhones': ['13689142706'],
        'person.emails': ['bai@tingxue-app.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'app',
        'service.name': '曲江听雪',
        'service.content': ['app', 'pictures'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['free'],
        'service.accessProvider': '阿里云',
        'service.accessModes': ['cloud'],
        'service.serverPlace': 'mainland',
        'service.serverProvinces': ['shaanxi'],
        'service.serverBilling': 'prepaid',
        'service.serverPrepaidMonths': 12,
        'service.serverFilings': 1,
        'service.ipRanges': ['47.104.97.25'],
        'service.resolvesNow': true,
        'service.appPlatforms': ['android', 'ios'],
        'service.packageNames': ['cn.tingxue.app', 'cn.tingxue.app.ios'],
        'service.publicKeys': [
          '30820122300d06092a864886f70d01010105000382010f003082010a0282010100b7c41e95',
          '30820122300d06092a864886f70d01010105000382010f003082010a0282010100c29f5ad3',
        ],
        'service.fingerprints': ['5f3c9ad10e7b46288d1fa0c27b94e36a', 'a91d04c7e25f83b6019c4de87f3a5520b1c6e49d'],
        'service.iconKilobytes': 64,
        'service.sameNameOnPlatforms': true,
        'service.distributors': ['华为应用市场', 'App Store'],
        'service.filingNumber': '陕ICP备2024011938号-2A',
        'service.resolvesToFiledAddress': true,
      },
    },
    {
      noun: 'domain-name',
      id: 'd1',
      parent: 's1',
      facts: {
        'domainName.name': 'tingxue-app.cn',
        'domainName.holder': 'principal',
        'domainName.expires': '2028-09-30',
        'domainName.verifiedOn': '2026-09-14',
        'domainName.registrarApproved': true,
        'domainName.filedBy': 'this-principal',
      },
    },
  ],
  expect: {
    // No source names a paper.
    papers: [],
    blocks: [],
    // One provider speaks, so it risks and does not block.
    risks: [
      {
        path: 'service.form',
        because: 'Huawei’s rules of 2026: an App never moves; file it under the new principal, then cancel the old',
      },
      { path: 'case.targetNature', because: 'Huawei’s migration page of 2025: not to individuals' },
    ],
    notFound: ['case.targetHoldsDomainName', 'service.filingNumber'],
    needs: {
      ends: ['on-record', 'ask-authority'],
      because:
        'The App has its number: nothing is filed anew (Huawei 2025); whether the police take it, no source says',
    },
  },
})
