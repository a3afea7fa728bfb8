/** What authorities publish about their own practice: one line a text, compared with this folder by a test. */
import authorityPowerLists from './authority-power-lists.ts'
import guangdongLicenceAnnualReport2018 from './guangdong-licence-annual-report-2018.ts'
import ofcaCepa from './ofca-cepa.ts'
import policePlatformFaq2017 from './police-platform-faq-2017.ts'
import shandongLicenceAnnualReport from './shandong-licence-annual-report.ts'
import shanghaiPriorApprovalNotice2025 from './shanghai-prior-approval-notice-2025.ts'
import tibetRegistrationForm2024 from './tibet-registration-form-2024.ts'
import ziboFilingGuide from './zibo-filing-guide.ts'

export const authorities = [
  authorityPowerLists,
  guangdongLicenceAnnualReport2018,
  ofcaCepa,
  policePlatformFaq2017,
  shandongLicenceAnnualReport,
  shanghaiPriorApprovalNotice2025,
  tibetRegistrationForm2024,
  ziboFilingGuide,
] as const
