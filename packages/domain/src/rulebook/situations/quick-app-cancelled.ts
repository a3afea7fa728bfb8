/** 快应用停止服务后注销：编号带 K。 A quick-app ends and its filing is cancelled (numbers ending in K). */
import { situation } from '../situation.ts'

export default situation({
  id: 'quick-app-cancelled',
  title: { zh: '快应用停止服务，注销备案', en: 'A quick-app has ended and its filing is cancelled' },
  procedure: 'service-cancellation',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '重庆朝天门市集有限公司',
        'principal.province': 'chongqing',
        'principal.city': '重庆市',
        'principal.district': '渝中区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91500103MA3CQP7T5C',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '重庆市渝中区民族路 101 号 20 层 2003 室',
        'principal.contactAddress': '民族路 101 号 20 层 2003 室',
        'principal.legalRepresentative': '秦两江',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'at-this-provider',
        'principal.filingNumber': '渝ICP备2022007316号',
        'principal.records': 1,
        'principal.servicesFiled': 4,
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
        'person.name': '秦两江',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '500103199701012017',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13983160427'],
        'person.emergencyPhones': ['13594271863'],
        'person.emails': ['qin@chaotianmen-shiji.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'quick-app',
        'service.name': '朝天门市集',
        'service.miniProgramPlatform': 'other',
        'service.appId': '105827364',
        'service.secondLevelContents': ['本地生活'],
        'service.content': ['shopping'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['own-goods'],
        'service.accessProvider': '快应用平台',
        'service.serverPlace': 'mainland',
        'service.filingNumber': '渝ICP备2022007316号-4K',
      },
    },
  ],
  happened: [{ event: 'service-ended', on: '2026-11-20' }],
  expect: {
    // The cancellation statement is a Tencent template of 2021: advice.
    papers: [],
    blocks: [],
    // Cancelling on the very day the service ends is from memory of Order 33 art. 15; no day is expected
    // here.
    risks: [],
    // A number ending in K was never seen in public: it is read, and may be marked as unobserved.
    notFound: ['principal.filingNumber'],
    needs: {
      ends: ['on-record', 'ask-authority'],
      because:
        'The quick-app has its number: nothing is filed anew (Huawei 2025); whether the police take it, no source says',
    },
  },
})
