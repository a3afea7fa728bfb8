/** Mini-programs and quick-apps are filed with the platform they run in, not with the cloud that hosts them. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'mini-program-filed-with-platform',
  title: { zh: '小程序在哪里备案？', en: 'With whom is a mini-program filed?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': ['mini-program', 'quick-app'] },
  demand: { kind: 'duty' },
  says: {
    platform: {
      zh: '小程序、快应用通过所属平台（微信、支付宝、抖音、快手、百度等）提交备案，不通过云接入商；AppID 和名称由平台带出。',
      en: 'A mini-program or quick-app is filed through the platform it runs in (WeChat, Alipay, Douyin, Kuaishou, Baidu and others), not through the cloud that hosts it; the platform fills in its id and name.',
    },
  },
  statements: [
    {
      from: { seenBy: '2023-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'wechat-apply-filing', 'douyin-submit-filing'],
      value: { word: 'platform' },
      note: {
        zh: '主办单位须与小程序主体一致，否则微信报错 86355；域名、接入、服务器等栏据报可以不填，登记表全文未读到。',
        en: 'The principal is the mini-program’s owner, or WeChat refuses with error 86355; domain name, access and server are reportedly not asked, but the form could not be read.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '一个小程序', en: 'A mini-program' },
      given: { 'service.form': 'mini-program' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：App', en: 'Near miss: an App' },
      given: { 'service.form': 'app' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
