/** 收录情况：各省争议 Where each of the 22 contradictions between the sources of one province stands as a dispute. */
import type { Coverage } from './row.ts'

export const provincialConflictCoverage: Coverage = {
  'BJ person in charge': { in: ['dispute:beijing-person-in-charge'] },
  'BJ suffix .icu': { in: ['dispute:beijing-domain-name-suffix'] },
  'TJ minimum age': { in: ['dispute:tianjin-minimum-age'] },
  'SX person in charge': { in: ['dispute:shanxi-legal-representative'] },
  'SX another principal': { in: ['dispute:shanxi-another-principal'] },
  'HL person in charge': { in: ['dispute:heilongjiang-person-in-charge'] },
  'SH domain name validity': { in: ['dispute:shanghai-domain-name-validity'] },
  'JS minimum age': { in: ['dispute:jiangsu-minimum-age'] },
  'FJ minimum age': { in: ['dispute:fujian-minimum-age'] },
  'JX individuals from elsewhere': { in: ['dispute:jiangxi-individuals-from-elsewhere'] },
  'SD minimum age': { in: ['dispute:shandong-minimum-age'] },
  'HB domain name holder': { in: ['dispute:hubei-domain-name-holder'] },
  'HN phone province': { in: ['dispute:hunan-phone-province'] },
  'GD footer number form': { in: ['dispute:guangdong-footer-number-form'] },
  'HI person in charge': { in: ['dispute:hainan-person-in-charge'] },
  'GZ minimum age': { in: ['dispute:guizhou-minimum-age'] },
  'GZ domain name holder': { in: ['dispute:guizhou-domain-name-holder'] },
  'SN individuals from elsewhere': { in: ['dispute:shaanxi-individuals-from-elsewhere'] },
  'GS person in charge': { in: ['dispute:gansu-person-in-charge'] },
  'QH minimum age': { in: ['dispute:qinghai-minimum-age'] },
  'QH domain name holder': { in: ['dispute:qinghai-domain-name-holder'] },
  'NX individuals from elsewhere': { in: ['dispute:ningxia-individuals-from-elsewhere'] },
}
