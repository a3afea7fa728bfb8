/** How long the platform takes that files an App, a mini-program or a quick-app. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'platform-review',
  title: { zh: '平台初审要多久？', en: 'How long does the platform’s own review take?' },
  short: { zh: '平台初审', en: 'Platform’s review' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service'],
  each: 'service',
  whose: { 'service.form': ['app', 'mini-program', 'quick-app'] },
  demand: { kind: 'estimate', after: 'submitted', until: ['provider-passed', 'provider-returned'], who: 'platform' },
  says: { zh: '平台初审约 {range} {unit}。', en: 'The platform’s review takes about {range} {unit}.' },
  statements: [
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['wechat-community-filing-guide'],
      part: 'wechat',
      when: { 'service.miniProgramPlatform': 'wechat' },
      value: { min: 1, max: 2, unit: 'working-day' },
    },
    {
      from: { seenBy: '2023-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['douyin-submit-filing', 'douyin-filing-guide'],
      part: 'douyin',
      when: { 'service.miniProgramPlatform': 'douyin' },
      value: { min: 1, max: 5, unit: 'working-day' },
      note: { zh: '另一份说 1 至 3 个工作日。', en: 'Another copy says one to three working days.' },
    },
    {
      from: { seenBy: '2026-11-21' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-appgallery-filing-faq'],
      part: 'appgallery',
      when: { 'service.form': 'app' },
      value: { min: 3, max: 5, unit: 'working-day' },
      says: {
        zh: '华为应用市场的指引：3 至 5 个工作日。',
        en: 'Huawei’s AppGallery guide: three to five working days.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '微信小程序', en: 'A WeChat mini-program' },
      given: { 'service.form': 'mini-program', 'service.miniProgramPlatform': 'wechat' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'wechat', value: { max: 2 } },
    },
    {
      name: { zh: '相近但不同：网站', en: 'Near miss: a website' },
      given: { 'service.form': 'website' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
