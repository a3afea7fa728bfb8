/** 小程序退回 Reasons that only a mini-program meets (sources wechat-apply-filing, mpgcw-filing-list). */
import { rejections } from '../rejection.ts'

export const miniProgramRejections = rejections([
  {
    id: 'mini-program-without-link',
    kind: 'mini-program',
    stages: ['provider'],
    reason: {
      zh: '小程序名称与主体的经营范围无关。',
      en: 'The name of the mini-program has nothing to do with the principal’s business scope.',
    },
    remedy: {
      zh: '在备注写明小程序的功能及与主体业务的关系；微信备注 20 至 200 个字。',
      en: 'Say in the remark what it does and how that belongs to the principal’s business; at WeChat in 20 to 200 characters.',
    },
    caughtBy: { topics: ['service-name-explained', 'mini-program-remark'] },
    cites: ['mpgcw-filing-list', 'wechat-apply-filing'],
  },
  {
    id: 'mini-program-owner-differs',
    kind: 'mini-program',
    stages: ['provider'],
    reason: {
      zh: '备案主体与小程序的主体名称不一致（微信错误 86355）。',
      en: 'The principal’s name is not that of the mini-program’s owner (WeChat error 86355).',
    },
    remedy: {
      zh: '使用同一张执照上的名称；主体确已变更的，先在微信变更。',
      en: 'Use the name on the same licence; where the owner has changed, change it at WeChat first.',
    },
    caughtBy: { topics: ['mini-program-owner'] },
    cites: ['wechat-apply-filing'],
  },
  {
    id: 'image-not-read',
    kind: 'mini-program',
    stages: ['provider'],
    reason: {
      zh: '图片无法识别（微信 86328），或因证件类型不符而上传失败（86201）。',
      en: 'The picture cannot be read (WeChat 86328), or the upload failed because the type of document is wrong (86201).',
    },
    remedy: {
      zh: '核对所选的证件类型与所传证件是否一致，重拍清晰的图片。',
      en: 'Check that the type chosen is that of the document, and photograph it again.',
    },
    caughtBy: { topics: ['accepted-identity-documents', 'document-fits-nature'] },
    cites: ['wechat-apply-filing', 'wechat-certificate-types'],
  },
])
