/** WeChat: up to 2 MB and at least 720 × 1280. */
import { pictureLimit } from './picture-limit.ts'

export const wechat = pictureLimit({
  id: 'wechat',
  title: { zh: '微信（小程序）', en: 'WeChat (mini-programs)' },
  providers: ['微信', '微信小程序', 'WeChat'],
  from: { seenBy: '2023-09-01' },
  standing: 'provider-practice',
  confidence: 'secondary',
  cites: ['wechat-community-filing-guide'],
  types: ['image/jpeg', 'image/png'],
  megabytes: 2,
  atLeast: { short: 720, long: 1280 },
  colour: true,
})
