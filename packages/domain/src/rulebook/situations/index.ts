/** 情形登记 Every situation. A test compares this list with the folder. */
import type { Situation } from '../situation.ts'
import accessWithNewDataHebei from './access-with-new-data-hebei.ts'
import annualReportInAprilOfAnExpiredLicence from './annual-report-in-april-of-an-expired-licence.ts'
import annualReportInFebruary from './annual-report-in-february.ts'
import appCannotMigrateToAnIndividual from './app-cannot-migrate-to-an-individual.ts'
import appLargeIconGuangdong from './app-large-icon-guangdong.ts'
import appOfAGuangdongLicenceHolder from './app-of-a-guangdong-licence-holder.ts'
import companyMovesFromBeijingToZhejiang from './company-moves-from-beijing-to-zhejiang.ts'
import emptyShellAddsTianjin from './empty-shell-adds-tianjin.ts'
import expiringNameGuangdong from './expiring-name-guangdong.ts'
import foreignRepresentativeShanxi from './foreign-representative-shanxi.ts'
import foreignerHebei from './foreigner-hebei.ts'
import forumOpened20DaysAgo from './forum-opened-20-days-ago.ts'
import freeSiteWithAdvertising from './free-site-with-advertising.ts'
import hainanPublishing40PercentForeign from './hainan-publishing-40-percent-foreign.ts'
import hkNameBeijing from './hk-name-beijing.ts'
import hospitalHenan from './hospital-henan.ts'
import individualBecomesACompanyInTianjin from './individual-becomes-a-company-in-tianjin.ts'
import individualFromElsewhereJiangxi from './individual-from-elsewhere-jiangxi.ts'
import individualTwoNamesXinjiang from './individual-two-names-xinjiang.ts'
import lastAccessCancelled from './last-access-cancelled.ts'
import lawFirmSichuan from './law-firm-sichuan.ts'
import licenceApplicationMetWithSilence from './licence-application-met-with-silence.ts'
import licenceBusinessEndsIn60Days from './licence-business-ends-in-60-days.ts'
import licenceDeliveredAroundSpringFestival from './licence-delivered-around-spring-festival.ts'
import licenceNameChange40DaysAfterRegistry from './licence-name-change-40-days-after-registry.ts'
import licenceNeverUsed100DaysBefore from './licence-never-used-100-days-before.ts'
import licenceRenewed80DaysBefore from './licence-renewed-80-days-before.ts'
import lingangWhollyForeignOwned from './lingang-wholly-foreign-owned.ts'
import marketplaceOfThirdPartySellers from './marketplace-of-third-party-sellers.ts'
import medicalDevicesBefore2025Zhejiang from './medical-devices-before-2025-zhejiang.ts'
import minorCompanyFujian from './minor-company-fujian.ts'
import nameChangeInGuangdong from './name-change-in-guangdong.ts'
import nameChangeInJiangsu from './name-change-in-jiangsu.ts'
import nameOfRepresentativeNingxia from './name-of-representative-ningxia.ts'
import nationalLicenceCapital5Million from './national-licence-capital-5-million.ts'
import paidArticlesGuangdongCapital800000 from './paid-articles-guangdong-capital-800000.ts'
import principalCancelledWithServices from './principal-cancelled-with-services.ts'
import publicSecurityCancellationOfAClosedSite from './public-security-cancellation-of-a-closed-site.ts'
import publicSecurityChangeOfAddress from './public-security-change-of-address.ts'
import quickAppCancelled from './quick-app-cancelled.ts'
import readOnlySite40DaysAfterOpening from './read-only-site-40-days-after-opening.ts'
import representative17Jiangsu from './representative-17-jiangsu.ts'
import sharedPhoneTianjin from './shared-phone-tianjin.ts'
import sixNamesGuizhou from './six-names-guizhou.ts'
import softwareBySubscription from './software-by-subscription.ts'
import soleTraderAnhui from './sole-trader-anhui.ts'
import soleTraderWantsALicence from './sole-trader-wants-a-licence.ts'
import student17Shandong from './student-17-shandong.ts'
import trainingScopeBeijing from './training-scope-beijing.ts'
import twoNamesIn2019Zhejiang from './two-names-in-2019-zhejiang.ts'
import twoWebsitesHubei from './two-websites-hubei.ts'
import websiteMigratesToAnotherCompany from './website-migrates-to-another-company.ts'
import wechatMiniProgramShortRemark from './wechat-mini-program-short-remark.ts'
import wfoeShopShanghai from './wfoe-shop-shanghai.ts'

export type { Situation }
export const situations: readonly Situation[] = [
  accessWithNewDataHebei,
  annualReportInAprilOfAnExpiredLicence,
  annualReportInFebruary,
  appCannotMigrateToAnIndividual,
  appLargeIconGuangdong,
  appOfAGuangdongLicenceHolder,
  companyMovesFromBeijingToZhejiang,
  emptyShellAddsTianjin,
  expiringNameGuangdong,
  foreignRepresentativeShanxi,
  foreignerHebei,
  forumOpened20DaysAgo,
  freeSiteWithAdvertising,
  hainanPublishing40PercentForeign,
  hkNameBeijing,
  hospitalHenan,
  individualBecomesACompanyInTianjin,
  individualFromElsewhereJiangxi,
  individualTwoNamesXinjiang,
  lastAccessCancelled,
  lawFirmSichuan,
  licenceApplicationMetWithSilence,
  licenceBusinessEndsIn60Days,
  licenceDeliveredAroundSpringFestival,
  licenceNameChange40DaysAfterRegistry,
  licenceNeverUsed100DaysBefore,
  licenceRenewed80DaysBefore,
  lingangWhollyForeignOwned,
  marketplaceOfThirdPartySellers,
  medicalDevicesBefore2025Zhejiang,
  minorCompanyFujian,
  nameChangeInGuangdong,
  nameChangeInJiangsu,
  nameOfRepresentativeNingxia,
  nationalLicenceCapital5Million,
  paidArticlesGuangdongCapital800000,
  principalCancelledWithServices,
  publicSecurityCancellationOfAClosedSite,
  publicSecurityChangeOfAddress,
  quickAppCancelled,
  readOnlySite40DaysAfterOpening,
  representative17Jiangsu,
  sharedPhoneTianjin,
  sixNamesGuizhou,
  softwareBySubscription,
  soleTraderAnhui,
  soleTraderWantsALicence,
  student17Shandong,
  trainingScopeBeijing,
  twoNamesIn2019Zhejiang,
  twoWebsitesHubei,
  websiteMigratesToAnotherCompany,
  wechatMiniProgramShortRemark,
  wfoeShopShanghai,
]
