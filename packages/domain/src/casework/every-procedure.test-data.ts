/** What an invented client answers, whatever a procedure asks: a company in Guangdong with one website. Ids pass the check digit. */
import type { EventId } from '../vocabulary/event.ts'
import type { Facts } from '../vocabulary/facts/index.ts'
import type { NumberKind } from '../vocabulary/number-kind.ts'
import type { ProcedureId } from '../vocabulary/regime.ts'
import { domainNameFacts, personFacts, principalFacts, serviceFacts } from './small-case.test-data.ts'

/** Answers in all procedures. */
export const answers: Facts = {
  ...principalFacts,
  ...personFacts,
  ...serviceFacts,
  ...domainNameFacts,
  'case.changeScope': 'service-only',
  'case.changes': ['service-name'],
  'case.lastAccess': false,
  'case.plannedFor': '2027-06-01',
  'case.licenceChanges': ['company-name'],
  'case.publicSecurityChanges': ['ip-address'],
  'case.targetName': '深圳市晨星科技有限公司',
  'case.targetNature': 'enterprise',
  'case.targetFiled': true,
  'case.targetHoldsDomainName': true,
  'principal.companyForm': 'company',
  'principal.creditStatus': 'normal',
  'principal.filing': 'at-this-provider',
  'principal.filingNumber': '粤ICP备2026000123号',
  'principal.servicesFiled': 1,
  'principal.documentChangedName': false,
  'principal.registeredCapital': 2_000_000,
  'principal.foreignShare': 0,
  'principal.dishonestyListed': false,
  'principal.insuredStaff': 3,
  'principal.listsAbroad': false,
  'principal.licenceScope': 'province',
  'principal.serviceClasses': ['b25-publishing'],
  'principal.licenceNumber': '粤B2-20220045',
  'principal.licenceExpires': '2027-06-30',
  'principal.licensedServiceStarted': true,
  'principal.licenceHeldOn31December': true,
  'principal.importantField': false,
  'principal.registryChangedOn': '2026-11-02',
  'service.resolvesNow': false,
  'service.filingNumber': '粤ICP备2026000123号-1',
  'service.publicSecurityNumber': '粤公网安备44030502000122号',
  'service.sameNameAsFiled': true,
  'service.openedOn': '2026-11-10',
  'service.policeSiteType': '企业网站',
  'service.interactions': ['none'],
  'service.controlledItems': false,
  'service.resolvesToFiledAddress': true,
  'domainName.registrar': '阿里云',
}

const filing = ['provider-passed', 'sms-verified'] as const

/** The events after the dossier was sent, up to the good end; and one by which it comes back. */
export type Way = { readonly on: readonly EventId[]; readonly end: string; readonly back: EventId }

export const ways: { readonly [P in ProcedureId]: Way } = {
  'first-filing': { on: [...filing, 'granted'], end: 'granted', back: 'provider-returned' },
  'added-service': { on: [...filing, 'granted'], end: 'granted', back: 'provider-returned' },
  'added-access': { on: [...filing, 'authority-passed'], end: 'done', back: 'provider-returned' },
  'filing-change': { on: [...filing, 'authority-passed'], end: 'done', back: 'provider-returned' },
  'service-cancellation': { on: [...filing, 'authority-passed'], end: 'done', back: 'provider-returned' },
  'principal-cancellation': { on: [...filing, 'authority-passed'], end: 'done', back: 'provider-returned' },
  'access-cancellation': { on: ['provider-completed'], end: 'done', back: 'provider-returned' },
  'service-migration': { on: [...filing, 'granted'], end: 'granted', back: 'provider-returned' },
  'filing-transfer': { on: ['provider-completed'], end: 'done', back: 'provider-returned' },
  'filing-claim': { on: ['provider-completed'], end: 'done', back: 'provider-returned' },
  'licence-application': { on: ['accepted', 'decided', 'delivered'], end: 'granted', back: 'told-to-complete' },
  'licence-renewal': { on: ['accepted', 'decided', 'delivered'], end: 'granted', back: 'told-to-complete' },
  'licence-change': { on: ['accepted', 'decided', 'delivered'], end: 'granted', back: 'told-to-complete' },
  'licence-cancellation': { on: ['accepted', 'decided'], end: 'ended', back: 'told-to-complete' },
  'licence-annual-report': { on: ['report-published'], end: 'published', back: 'report-returned' },
  'public-security-filing': { on: ['public-security-granted'], end: 'granted', back: 'police-returned' },
  'public-security-change': { on: ['police-passed'], end: 'changed', back: 'police-returned' },
  'public-security-cancellation': { on: ['police-passed'], end: 'cancelled', back: 'police-returned' },
}

type Granted = { readonly [K in NumberKind]?: Readonly<Record<string, string>> }

/** The numbers that authorities grant, by kind and subject. */
export const granted: Granted = {
  'filing-number': { principal: '粤ICP备2026000123号', 'service-1': '粤ICP备2026000123号-1' },
  'licence-number': { principal: '粤B2-20260123' },
  'public-security-number': { 'service-1': '粤公网安备44030502000123号' },
}
