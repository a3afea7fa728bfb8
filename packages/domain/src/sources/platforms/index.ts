/** Platforms that file mini-programs and Apps: one line a text, compared with this folder by a test. */
import douyinFilingGuide from './douyin-filing-guide.ts'
import douyinSubmitFiling from './douyin-submit-filing.ts'
import huaweiAppgalleryFilingFaq from './huawei-appgallery-filing-faq.ts'
import miitMiniProgramVerification from './miit-mini-program-verification.ts'
import wechatApplyFiling from './wechat-apply-filing.ts'
import wechatCertificateTypes from './wechat-certificate-types.ts'
import wechatCommunityFilingGuide from './wechat-community-filing-guide.ts'
import wechatEntranceInfo from './wechat-entrance-info.ts'
import wechatMinigameFilingFaq from './wechat-minigame-filing-faq.ts'
import wechatPriorApprovalTypes from './wechat-prior-approval-types.ts'
import wechatSubjectTypes from './wechat-subject-types.ts'

export const platforms = [
  douyinFilingGuide,
  douyinSubmitFiling,
  huaweiAppgalleryFilingFaq,
  miitMiniProgramVerification,
  wechatApplyFiling,
  wechatCertificateTypes,
  wechatCommunityFilingGuide,
  wechatEntranceInfo,
  wechatMinigameFilingFaq,
  wechatPriorApprovalTypes,
  wechatSubjectTypes,
] as const
