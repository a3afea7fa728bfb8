/** 网站 The service: its name, content and remark. */
import namingAdvice from './naming-advice.ts'
import personalPledge from './personal-pledge.ts'
import remarkAdvice from './remark-advice.ts'
import sameNameOtherContent from './same-name-other-content.ts'
import serviceContent from './service-content.ts'
import serviceContentDenied from './service-content-denied.ts'
import serviceContentRequired from './service-content-required.ts'
import serviceName from './service-name.ts'
import serviceNameAsFiled from './service-name-as-filed.ts'
import serviceNameAsShown from './service-name-as-shown.ts'
import serviceNameChinese from './service-name-chinese.ts'
import serviceNameExplained from './service-name-explained.ts'
import serviceNameOwnName from './service-name-own-name.ts'
import serviceNamePlaces from './service-name-places.ts'
import serviceNameWithoutLatin from './service-name-without-latin.ts'
import serviceNameWords from './service-name-words.ts'
import serviceRemark from './service-remark.ts'
import serviceRemarkLength from './service-remark-length.ts'

export const servicesTopics = {
  'service-name': serviceName,
  'service-name-chinese': serviceNameChinese,
  'service-name-without-latin': serviceNameWithoutLatin,
  'service-name-words': serviceNameWords,
  'service-name-as-shown': serviceNameAsShown,
  'service-name-places': serviceNamePlaces,
  'service-name-own-name': serviceNameOwnName,
  'service-name-explained': serviceNameExplained,
  'same-name-other-content': sameNameOtherContent,
  'naming-advice': namingAdvice,
  'service-content': serviceContent,
  'service-content-denied': serviceContentDenied,
  'service-content-required': serviceContentRequired,
  'service-remark': serviceRemark,
  'service-remark-length': serviceRemarkLength,
  'personal-pledge': personalPledge,
  'remark-advice': remarkAdvice,
  'service-name-as-filed': serviceNameAsFiled,
} as const
