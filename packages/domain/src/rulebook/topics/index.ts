/** 条目登记 Every topic, by id, in the order a reader meets them. A test compares this list with the folder. */
import commercialOrNot from './commercial-or-not.ts'
import distinctPhones from './distinct-phones.ts'
import domainNameValidity from './domain-name-validity.ts'
import footerNumberForm from './footer-number-form.ts'
import guardianPapers from './guardian-papers.ts'
import licenceAnnualReportWindow from './licence-annual-report-window.ts'
import licenceDecision from './licence-decision.ts'
import licenceDelivery from './licence-delivery.ts'
import licenceFormalityCheck from './licence-formality-check.ts'
import minimumAge from './minimum-age.ts'
import orderLimit from './order-limit.ts'
import personInChargePosition from './person-in-charge-position.ts'
import phoneOfAnotherClient from './phone-of-another-client.ts'
import principalDocument from './principal-document.ts'
import priorApproval from './prior-approval.ts'
import proofOfTheYoung from './proof-of-the-young.ts'
import registeredCapital from './registered-capital.ts'

export const topics = {
  'commercial-or-not': commercialOrNot,
  'distinct-phones': distinctPhones,
  'domain-name-validity': domainNameValidity,
  'footer-number-form': footerNumberForm,
  'guardian-papers': guardianPapers,
  'licence-annual-report-window': licenceAnnualReportWindow,
  'licence-decision': licenceDecision,
  'licence-delivery': licenceDelivery,
  'licence-formality-check': licenceFormalityCheck,
  'minimum-age': minimumAge,
  'order-limit': orderLimit,
  'person-in-charge-position': personInChargePosition,
  'phone-of-another-client': phoneOfAnotherClient,
  'principal-document': principalDocument,
  'prior-approval': priorApproval,
  'proof-of-the-young': proofOfTheYoung,
  'registered-capital': registeredCapital,
} as const
export type Topics = typeof topics
