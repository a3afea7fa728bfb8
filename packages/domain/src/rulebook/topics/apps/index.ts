/** App 与小程序 What only Apps, mini-programs and quick-apps are asked. */
import appAdvice from './app-advice.ts'
import appBeforeGoingLive from './app-before-going-live.ts'
import appDomainNameLevel from './app-domain-name-level.ts'
import appFingerprints from './app-fingerprints.ts'
import appIcon from './app-icon.ts'
import appIconSize from './app-icon-size.ts'
import appName from './app-name.ts'
import appPackageNames from './app-package-names.ts'
import appPublicKeys from './app-public-keys.ts'
import miniProgramContents from './mini-program-contents.ts'
import miniProgramDomainName from './mini-program-domain-name.ts'
import miniProgramFiledWithPlatform from './mini-program-filed-with-platform.ts'
import miniProgramLimits from './mini-program-limits.ts'
import miniProgramOwner from './mini-program-owner.ts'
import miniProgramRemark from './mini-program-remark.ts'
import platformReview from './platform-review.ts'

export const appsTopics = {
  'app-before-going-live': appBeforeGoingLive,
  'app-domain-name-level': appDomainNameLevel,
  'app-name': appName,
  'app-icon': appIcon,
  'app-icon-size': appIconSize,
  'app-package-names': appPackageNames,
  'app-public-keys': appPublicKeys,
  'app-fingerprints': appFingerprints,
  'app-advice': appAdvice,
  'mini-program-filed-with-platform': miniProgramFiledWithPlatform,
  'mini-program-contents': miniProgramContents,
  'mini-program-remark': miniProgramRemark,
  'mini-program-domain-name': miniProgramDomainName,
  'mini-program-owner': miniProgramOwner,
  'mini-program-limits': miniProgramLimits,
  'platform-review': platformReview,
} as const
