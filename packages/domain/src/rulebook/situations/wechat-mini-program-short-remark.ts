/**
 * 首次备案微信小程序，备注过短、服务内容超过五项：依据微信开放平台接口说明。
 * A WeChat mini-program with a short remark and six contents (WeChat open platform: 20 to 200 characters, five at
 * most).
 */
import { situation } from '../situation.ts'

export default situation({
  id: 'wechat-mini-program-short-remark',
  title: {
    zh: '浙江公司首次备案微信小程序，备注太短、服务内容六项',
    en: 'A Zhejiang company’s first mini-program on WeChat, with a short remark and six contents',
  },
  procedure: 'first-filing',
  on: '2026-11-21',
  given: [
    { noun: 'case', id: 'case', facts: {} },
    {
      noun: 'principal',
      id: 'principal',
      facts: {
        'principal.nature': 'enterprise',
        'principal.companyForm': 'company',
        'principal.name': '杭州拱宸茶事文化有限公司',
        'principal.province': 'zhejiang',
        'principal.city': '杭州市',
        'principal.district': '西湖区',
        'principal.documentType': 'business-licence',
        'principal.documentNumber': '91330106MA4GCC8N6F',
        'principal.documentExpires': '9999-12-31',
        'principal.documentAddress': '浙江省杭州市西湖区文一西路 588 号 2 栋 1301 室',
        'principal.contactAddress': '文一西路 588 号 2 栋 1301 室',
        'principal.legalRepresentative': '俞拱宸',
        'principal.scopeMentionsTraining': false,
        'principal.creditStatus': 'normal',
        'principal.nameAsRegistered': true,
        'principal.filing': 'none',
        'principal.servicesFiled': 0,
      },
    },
    {
      noun: 'person',
      id: 'p1',
      facts: {
        'person.roles': ['principal-in-charge', 'service-in-charge'],
        'person.name': '俞拱宸',
        'person.position': 'legal-representative',
        'person.documentType': 'resident-id',
        'person.documentNumber': '330102197504041022',
        'person.documentExpires': '2038-05-16',
        'person.mobiles': ['13958016472'],
        'person.emergencyPhones': ['13605719283'],
        'person.emails': ['yu@gongchen-tea.cn'],
      },
    },
    {
      noun: 'service',
      id: 's1',
      facts: {
        'service.form': 'mini-program',
        'service.name': '拱宸茶事',
        'service.miniProgramPlatform': 'wechat',
        'service.appId': 'wx5c81f0a94be2673d',
        'service.secondLevelContents': ['茶叶零售', '门店自提', '会员服务', '活动报名', '茶艺视频', '礼品卡'],
        'service.content': ['shopping'],
        'service.languages': ['simplified-chinese'],
        'service.priorApprovals': ['none'],
        'service.income': ['own-goods'],
        'service.remark': '本店茶叶销售与自提',
        'service.accessProvider': '微信',
        'service.serverPlace': 'mainland',
      },
    },
  ],
  expect: {
    // No domain name is given: the official form is said to exempt mini-programs from domain name, access
    // and IP (not read, doubt D-11).
    papers: [{ allOf: ['business-licence', 'resident-id', 'verification-portrait'] }],
    notAsked: [
      'domain-name-certificate',
      'app-icon',
      'filing-commitment-letter',
      'principal-authorisation-letter',
      'service-authorisation-letter',
    ],
    blocks: [],
    // A platform’s practice risks at most. Its page is dated 2023 to 2026, so it is not old.
    risks: [
      {
        path: 'service.remark',
        because: 'WeChat open platform: the remark of a mini-program has 20 to 200 characters; a platform’s own rule',
      },
      {
        path: 'service.secondLevelContents',
        because: 'WeChat open platform: five second-level contents at most; a platform’s own rule',
      },
    ],
    notFound: ['service.name', 'principal.legalRepresentative', 'person.position', 'person.emergencyPhones'],
    needs: {
      ends: ['first-filing', 'ask-authority'],
      because:
        'MIIT notice 105 of 2023: a mini-program is filed by itself; own goods are no paid information; whether the police take it, no source says',
    },
  },
})
