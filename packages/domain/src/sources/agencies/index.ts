/** Agencies’ and resellers’ claims: one line a text, compared with this folder by a test. */
import aliyunyhSmsWindow from './aliyunyh-sms-window.ts'
import autoAiShanghaiRules from './auto-ai-shanghai-rules.ts'
import cdnetworksRegistrationAssistant from './cdnetworks-registration-assistant.ts'
import chinaccAnhuiRules from './chinacc-anhui-rules.ts'
import chinaccGuangdongRules from './chinacc-guangdong-rules.ts'
import chinaccHunanRules from './chinacc-hunan-rules.ts'
import commercialOrEdi0yw from './commercial-or-edi-0yw.ts'
import commercialOrEdiDaoyushang from './commercial-or-edi-daoyushang.ts'
import decree752Commentary from './decree-752-commentary.ts'
import ednsNumberingAnswer from './edns-numbering-answer.ts'
import gangxintongLicenceGuide from './gangxintong-licence-guide.ts'
import guokeyunSichuanRequirements from './guokeyun-sichuan-requirements.ts'
import gzidcFilingRules from './gzidc-filing-rules.ts'
import incorpchinaLicencePage from './incorpchina-licence-page.ts'
import kaizenAppFiling from './kaizen-app-filing.ts'
import licenceAnnualReport2026 from './licence-annual-report-2026.ts'
import licenceConditionsPage from './licence-conditions-page.ts'
import licenceRenewalBeijingAgency from './licence-renewal-beijing-agency.ts'
import licenceRenewalMingding from './licence-renewal-mingding.ts'
import licenceRenewalSsnsa from './licence-renewal-ssnsa.ts'
import licenceStaffBeijingAgency from './licence-staff-beijing-agency.ts'
import licenceStaffFangzhou from './licence-staff-fangzhou.ts'
import licenceStaffTianyou from './licence-staff-tianyou.ts'
import mpgcwFilingList from './mpgcw-filing-list.ts'
import nawangFilingRules from './nawang-filing-rules.ts'
import policeFilingTime5511xx from './police-filing-time-5511xx.ts'
import redstarWorksLicencePage from './redstar-works-licence-page.ts'
import renwenShanghaiRules from './renwen-shanghai-rules.ts'
import serviceClassesBeijingAgency from './service-classes-beijing-agency.ts'
import serviceClassesCrsrw from './service-classes-crsrw.ts'
import threeInOneYx2490 from './three-in-one-yx2490.ts'
import threeInOneZx08 from './three-in-one-zx08.ts'
import unnamedAgencyLicenceGuide from './unnamed-agency-licence-guide.ts'
import vianetApplicationProcess from './vianet-application-process.ts'

export const agencies = [
  aliyunyhSmsWindow,
  autoAiShanghaiRules,
  cdnetworksRegistrationAssistant,
  chinaccAnhuiRules,
  chinaccGuangdongRules,
  chinaccHunanRules,
  commercialOrEdi0yw,
  commercialOrEdiDaoyushang,
  decree752Commentary,
  ednsNumberingAnswer,
  gangxintongLicenceGuide,
  guokeyunSichuanRequirements,
  gzidcFilingRules,
  incorpchinaLicencePage,
  kaizenAppFiling,
  licenceAnnualReport2026,
  licenceConditionsPage,
  licenceRenewalBeijingAgency,
  licenceRenewalMingding,
  licenceRenewalSsnsa,
  licenceStaffBeijingAgency,
  licenceStaffFangzhou,
  licenceStaffTianyou,
  mpgcwFilingList,
  nawangFilingRules,
  policeFilingTime5511xx,
  redstarWorksLicencePage,
  renwenShanghaiRules,
  serviceClassesBeijingAgency,
  serviceClassesCrsrw,
  threeInOneYx2490,
  threeInOneZx08,
  unnamedAgencyLicenceGuide,
  vianetApplicationProcess,
] as const
