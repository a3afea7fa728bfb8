/** Access providers’ pages on filings: one line a text, compared with this folder by a test. */
import alibabaAddWebsite2018 from './alibaba-add-website-2018.ts'
import alibabaAnnualReportArticle from './alibaba-annual-report-article.ts'
import alibabaEmergencyPhoneAnswer from './alibaba-emergency-phone-answer.ts'
import alibabaFilingAccount from './alibaba-filing-account.ts'
import alibabaFilingLimits from './alibaba-filing-limits.ts'
import alibabaFilingPreparation2018 from './alibaba-filing-preparation-2018.ts'
import alibabaFilingProcess from './alibaba-filing-process.ts'
import alibabaFilingTerms from './alibaba-filing-terms.ts'
import alibabaFujianRules from './alibaba-fujian-rules.ts'
import alibabaGansuRules from './alibaba-gansu-rules.ts'
import alibabaGuizhouRules from './alibaba-guizhou-rules.ts'
import alibabaHenanRules from './alibaba-henan-rules.ts'
import alibabaHubeiRules from './alibaba-hubei-rules.ts'
import alibabaJiangsuAppRules from './alibaba-jiangsu-app-rules.ts'
import alibabaJiangsuRules from './alibaba-jiangsu-rules.ts'
import alibabaOneDomainPerSite from './alibaba-one-domain-per-site.ts'
import alibabaQinghaiRules from './alibaba-qinghai-rules.ts'
import alibabaServiceNumbers from './alibaba-service-numbers.ts'
import alibabaShandongRules from './alibaba-shandong-rules.ts'
import alibabaShanxiRules from './alibaba-shanxi-rules.ts'
import alibabaTianjinRules from './alibaba-tianjin-rules.ts'
import alibabaTianjinRulesOlder from './alibaba-tianjin-rules-older.ts'
import alibabaTianjinSpecialNotes from './alibaba-tianjin-special-notes.ts'
import cloudflareChinaNetwork from './cloudflare-china-network.ts'
import clzkjShanghaiRules from './clzkj-shanghai-rules.ts'
import finclipGansuRequirements from './finclip-gansu-requirements.ts'
import huaweiAfterApproval from './huawei-after-approval.ts'
import huaweiAppFiling from './huawei-app-filing.ts'
import huaweiAuthorityRequirements from './huawei-authority-requirements.ts'
import huaweiCancellation from './huawei-cancellation.ts'
import huaweiFilingChange from './huawei-filing-change.ts'
import huaweiFilingKnowledge from './huawei-filing-knowledge.ts'
import huaweiFilingKnowledgeBase from './huawei-filing-knowledge-base.ts'
import huaweiFilingPolicy from './huawei-filing-policy.ts'
import huaweiFilingProcess from './huawei-filing-process.ts'
import huaweiFilingRules from './huawei-filing-rules.ts'
import huaweiHainanRequirements from './huawei-hainan-requirements.ts'
import huaweiMaterials from './huawei-materials.ts'
import huaweiPreparation from './huawei-preparation.ts'
import huaweiTopicPage4 from './huawei-topic-page-4.ts'
import huaweiTopicPage5 from './huawei-topic-page-5.ts'
import huaweiTopicPage7 from './huawei-topic-page-7.ts'
import huaweiTopicPage8 from './huawei-topic-page-8.ts'
import huaweiTopicPage10 from './huawei-topic-page-10.ts'
import huaweiTopicPage10Guangdong from './huawei-topic-page-10-guangdong.ts'
import huaweiTopicPage12 from './huawei-topic-page-12.ts'
import inspurRejectReasons from './inspur-reject-reasons.ts'
import tencentAnhuiRequirements from './tencent-anhui-requirements.ts'
import tencentAppFiling from './tencent-app-filing.ts'
import tencentAuditEvents from './tencent-audit-events.ts'
import tencentAuthorityFaq from './tencent-authority-faq.ts'
import tencentBeijingRequirements from './tencent-beijing-requirements.ts'
import tencentChangeInformation from './tencent-change-information.ts'
import tencentChongqingRequirements from './tencent-chongqing-requirements.ts'
import tencentCommercialLicence from './tencent-commercial-licence.ts'
import tencentCurtainPhoto from './tencent-curtain-photo.ts'
import tencentDomainNames from './tencent-domain-names.ts'
import tencentEducationLetters from './tencent-education-letters.ts'
import tencentEmptyPrincipal from './tencent-empty-principal.ts'
import tencentFilingDocuments from './tencent-filing-documents.ts'
import tencentFilingDocuments2021 from './tencent-filing-documents-2021.ts'
import tencentFirstFilingConsole from './tencent-first-filing-console.ts'
import tencentFujianRequirements from './tencent-fujian-requirements.ts'
import tencentGansuRequirements from './tencent-gansu-requirements.ts'
import tencentGuangdongRequirements from './tencent-guangdong-requirements.ts'
import tencentGuangxiRequirements from './tencent-guangxi-requirements.ts'
import tencentGuizhouRequirements from './tencent-guizhou-requirements.ts'
import tencentHainanRequirements from './tencent-hainan-requirements.ts'
import tencentHebeiRequirements from './tencent-hebei-requirements.ts'
import tencentHeilongjiangRequirements from './tencent-heilongjiang-requirements.ts'
import tencentHenanRequirements from './tencent-henan-requirements.ts'
import tencentHubeiAnnualReview from './tencent-hubei-annual-review.ts'
import tencentHubeiRequirements from './tencent-hubei-requirements.ts'
import tencentHunanRequirements from './tencent-hunan-requirements.ts'
import tencentInnerMongoliaRequirements from './tencent-inner-mongolia-requirements.ts'
import tencentJiangsuRequirements from './tencent-jiangsu-requirements.ts'
import tencentJiangxiRequirements from './tencent-jiangxi-requirements.ts'
import tencentJilinRequirements from './tencent-jilin-requirements.ts'
import tencentLiaoningRequirements from './tencent-liaoning-requirements.ts'
import tencentMaterialTemplates from './tencent-material-templates.ts'
import tencentMaterialUpload from './tencent-material-upload.ts'
import tencentMaterialsList from './tencent-materials-list.ts'
import tencentNingxiaRequirements from './tencent-ningxia-requirements.ts'
import tencentPoliceDataCode from './tencent-police-data-code.ts'
import tencentPrincipalInformation from './tencent-principal-information.ts'
import tencentPriorApproval from './tencent-prior-approval.ts'
import tencentPublicSecurityFiling from './tencent-public-security-filing.ts'
import tencentQinghaiRequirements from './tencent-qinghai-requirements.ts'
import tencentReviewTimes from './tencent-review-times.ts'
import tencentShaanxiRequirements from './tencent-shaanxi-requirements.ts'
import tencentShandongRequirements from './tencent-shandong-requirements.ts'
import tencentShanghaiRequirements from './tencent-shanghai-requirements.ts'
import tencentShanxiRequirements from './tencent-shanxi-requirements.ts'
import tencentSichuanRequirements from './tencent-sichuan-requirements.ts'
import tencentSmsVerificationNotice from './tencent-sms-verification-notice.ts'
import tencentTianjinRequirements from './tencent-tianjin-requirements.ts'
import tencentTibetRequirements from './tencent-tibet-requirements.ts'
import tencentTrueFilingData from './tencent-true-filing-data.ts'
import tencentWebsiteInformation from './tencent-website-information.ts'
import tencentWebsiteNaming from './tencent-website-naming.ts'
import tencentXinjiangRequirements from './tencent-xinjiang-requirements.ts'
import tencentYunnanRequirements from './tencent-yunnan-requirements.ts'
import tencentZhejiangRequirements from './tencent-zhejiang-requirements.ts'
import unidentifiedBeijingRules2025 from './unidentified-beijing-rules-2025.ts'
import unnamedProviderSelfCheck from './unnamed-provider-self-check.ts'
import volcengineFiling from './volcengine-filing.ts'
import xiaosbZhejiangRules from './xiaosb-zhejiang-rules.ts'

export const providers = [
  alibabaAddWebsite2018,
  alibabaAnnualReportArticle,
  alibabaEmergencyPhoneAnswer,
  alibabaFilingAccount,
  alibabaFilingLimits,
  alibabaFilingPreparation2018,
  alibabaFilingProcess,
  alibabaFilingTerms,
  alibabaFujianRules,
  alibabaGansuRules,
  alibabaGuizhouRules,
  alibabaHenanRules,
  alibabaHubeiRules,
  alibabaJiangsuAppRules,
  alibabaJiangsuRules,
  alibabaOneDomainPerSite,
  alibabaQinghaiRules,
  alibabaServiceNumbers,
  alibabaShandongRules,
  alibabaShanxiRules,
  alibabaTianjinRules,
  alibabaTianjinRulesOlder,
  alibabaTianjinSpecialNotes,
  cloudflareChinaNetwork,
  clzkjShanghaiRules,
  finclipGansuRequirements,
  huaweiAfterApproval,
  huaweiAppFiling,
  huaweiAuthorityRequirements,
  huaweiCancellation,
  huaweiFilingChange,
  huaweiFilingKnowledge,
  huaweiFilingKnowledgeBase,
  huaweiFilingPolicy,
  huaweiFilingProcess,
  huaweiFilingRules,
  huaweiHainanRequirements,
  huaweiMaterials,
  huaweiPreparation,
  huaweiTopicPage10,
  huaweiTopicPage10Guangdong,
  huaweiTopicPage12,
  huaweiTopicPage4,
  huaweiTopicPage5,
  huaweiTopicPage7,
  huaweiTopicPage8,
  inspurRejectReasons,
  tencentAnhuiRequirements,
  tencentAppFiling,
  tencentAuditEvents,
  tencentAuthorityFaq,
  tencentBeijingRequirements,
  tencentChangeInformation,
  tencentChongqingRequirements,
  tencentCommercialLicence,
  tencentCurtainPhoto,
  tencentDomainNames,
  tencentEducationLetters,
  tencentEmptyPrincipal,
  tencentFilingDocuments,
  tencentFilingDocuments2021,
  tencentFirstFilingConsole,
  tencentFujianRequirements,
  tencentGansuRequirements,
  tencentGuangdongRequirements,
  tencentGuangxiRequirements,
  tencentGuizhouRequirements,
  tencentHainanRequirements,
  tencentHebeiRequirements,
  tencentHeilongjiangRequirements,
  tencentHenanRequirements,
  tencentHubeiAnnualReview,
  tencentHubeiRequirements,
  tencentHunanRequirements,
  tencentInnerMongoliaRequirements,
  tencentJiangsuRequirements,
  tencentJiangxiRequirements,
  tencentJilinRequirements,
  tencentLiaoningRequirements,
  tencentMaterialTemplates,
  tencentMaterialUpload,
  tencentMaterialsList,
  tencentNingxiaRequirements,
  tencentPoliceDataCode,
  tencentPrincipalInformation,
  tencentPriorApproval,
  tencentPublicSecurityFiling,
  tencentQinghaiRequirements,
  tencentReviewTimes,
  tencentShaanxiRequirements,
  tencentShandongRequirements,
  tencentShanghaiRequirements,
  tencentShanxiRequirements,
  tencentSichuanRequirements,
  tencentSmsVerificationNotice,
  tencentTianjinRequirements,
  tencentTibetRequirements,
  tencentTrueFilingData,
  tencentWebsiteInformation,
  tencentWebsiteNaming,
  tencentXinjiangRequirements,
  tencentYunnanRequirements,
  tencentZhejiangRequirements,
  unidentifiedBeijingRules2025,
  unnamedProviderSelfCheck,
  volcengineFiling,
  xiaosbZhejiangRules,
] as const
