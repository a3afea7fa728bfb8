/** Press, law firms’ notes and public discussions: one line a text, compared with this folder by a test. */
import appFilingResearchNote from './app-filing-research-note.ts'
import astroThemeFooterNotes from './astro-theme-footer-notes.ts'
import chinaLawAndPracticeDecree752 from './china-law-and-practice-decree-752.ts'
import conventusLicensingReform from './conventus-licensing-reform.ts'
import crnttFirstApprovals2025 from './crntt-first-approvals-2025.ts'
import crossBorderCopyYyjob from './cross-border-copy-yyjob.ts'
import daydaynewsOrder33 from './daydaynews-order-33.ts'
import hkexTelecomRegulations from './hkex-telecom-regulations.ts'
import icourtCrossBorderData from './icourt-cross-border-data.ts'
import mofoPilot2024 from './mofo-pilot-2024.ts'
import mondaqCybersecurityLaw from './mondaq-cybersecurity-law.ts'
import operationsNote2026 from './operations-note-2026.ts'
import policeDeploymentNotes2026 from './police-deployment-notes-2026.ts'
import secrssCybersecurityLaw84459 from './secrss-cybersecurity-law-84459.ts'
import secrssCybersecurityLaw87438 from './secrss-cybersecurity-law-87438.ts'
import v2exAppFilingSummary from './v2ex-app-filing-summary.ts'
import yahooTaiwanPilot2024 from './yahoo-taiwan-pilot-2024.ts'

export const reports = [
  appFilingResearchNote,
  astroThemeFooterNotes,
  chinaLawAndPracticeDecree752,
  conventusLicensingReform,
  crnttFirstApprovals2025,
  crossBorderCopyYyjob,
  daydaynewsOrder33,
  hkexTelecomRegulations,
  icourtCrossBorderData,
  mofoPilot2024,
  mondaqCybersecurityLaw,
  operationsNote2026,
  policeDeploymentNotes2026,
  secrssCybersecurityLaw84459,
  secrssCybersecurityLaw87438,
  v2exAppFilingSummary,
  yahooTaiwanPilot2024,
] as const
