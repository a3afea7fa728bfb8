/**
 * 信息表各节 The sections of a filing's form, each in full. A procedure takes those it needs
 * (sources huawei-filing-knowledge-base, filing-console-front-end, wechat-apply-filing, vianet-application-process).
 */
import type { Section } from '../../procedure.ts'

export const principal = {
  id: 'principal',
  title: { zh: '主办单位', en: 'Principal' },
  noun: 'principal',
  facts: [
    'principal.nature',
    'principal.companyForm',
    'principal.tradeName',
    'principal.hasSeal',
    'principal.name',
    'principal.documentType',
    'principal.documentNumber',
    'principal.documentExpires',
    'principal.nameAsRegistered',
    'principal.creditStatus',
    'principal.province',
    'principal.city',
    'principal.district',
    'principal.documentAddress',
    'principal.addressAsPrinted',
    'principal.contactAddress',
    'principal.legalRepresentative',
    'principal.superior',
    'principal.filing',
    'principal.servicesFiled',
    'principal.scopeMentionsTraining',
    'principal.scopeMentionsApproval',
    'principal.residencePermitExpires',
    'principal.remark',
  ],
  selfChecks: [
    'principal.companyForm',
    'principal.tradeName',
    'principal.hasSeal',
    'principal.nameAsRegistered',
    'principal.creditStatus',
    'principal.addressAsPrinted',
    'principal.filing',
    'principal.scopeMentionsApproval',
  ],
} as const satisfies Section

/** 已有备案 What stands on the record of a principal that was filed before. */
export const record = {
  id: 'record',
  title: { zh: '已有备案', en: 'What is on record' },
  noun: 'principal',
  facts: [
    'principal.filingNumber',
    'principal.records',
    'principal.sameAsRecord',
    'principal.documentChangedName',
    'principal.filedSitesReachable',
    'principal.filedSitesShowNumber',
    'principal.filedSitesFit',
  ],
  selfChecks: [
    'principal.records',
    'principal.filedSitesReachable',
    'principal.filedSitesShowNumber',
    'principal.filedSitesFit',
  ],
} as const satisfies Section

/** 主体身份 As much of the principal as is needed to find its record and to end something on it. */
export const principalOnRecord = {
  id: 'principal',
  title: { zh: '主办单位', en: 'Principal' },
  noun: 'principal',
  facts: [
    'principal.nature',
    'principal.name',
    'principal.documentType',
    'principal.documentNumber',
    'principal.province',
    'principal.filing',
    'principal.filingNumber',
  ],
} as const satisfies Section

export const persons = {
  id: 'persons',
  title: { zh: '负责人', en: 'Persons in charge' },
  noun: 'person',
  facts: [
    'person.roles',
    'person.name',
    'person.position',
    'person.documentType',
    'person.documentNumber',
    'person.bornOn',
    'person.documentExpires',
    'person.documentIsTemporary',
    'person.mobiles',
    'person.mobileIsLocal',
    'person.emergencyPhones',
    'person.emails',
  ],
  selfChecks: ['person.documentIsTemporary', 'person.mobileIsLocal'],
  offers: { 'person.roles': ['principal-in-charge', 'service-in-charge'] },
} as const satisfies Section

type Role = 'principal-in-charge' | 'service-in-charge'

/** 收短信的人 Who receives the SMS: as much of them as the check asks. */
export const personsOnRecord = (...roles: readonly Role[]) =>
  ({
    id: 'persons',
    title: { zh: '负责人', en: 'Persons in charge' },
    noun: 'person',
    facts: ['person.roles', 'person.name', 'person.documentType', 'person.documentNumber', 'person.mobiles'],
    offers: { 'person.roles': roles },
  }) as const satisfies Section

/** Websites, Apps, mini-programs and quick-apps: a fact that a form does not have is not asked of it. */
export const service = {
  id: 'service',
  title: { zh: '网站、App 或小程序', en: 'Website, App or mini-program' },
  noun: 'service',
  facts: [
    'service.form',
    'service.name',
    'service.nameAsShown',
    'service.homePage',
    'service.miniProgramOnly',
    'service.appPlatforms',
    'service.packageNames',
    'service.publicKeys',
    'service.fingerprints',
    'service.iconKilobytes',
    'service.sameNameOnPlatforms',
    'service.softwareKits',
    'service.distributors',
    'service.miniProgramPlatform',
    'service.appId',
    'service.platformOwnerIsPrincipal',
    'service.secondLevelContents',
    'service.content',
    'service.languages',
    'service.priorApprovals',
    'service.priorApprovalExpires',
    'service.income',
    'service.resolvesNow',
    'service.remark',
  ],
  selfChecks: [
    'service.nameAsShown',
    'service.miniProgramOnly',
    'service.platformOwnerIsPrincipal',
    'service.priorApprovalExpires',
    'service.sameNameOnPlatforms',
  ],
} as const satisfies Section

/** 已备案的服务 As much of a service as is needed to find it on the record. */
export const serviceOnRecord = {
  id: 'service',
  title: { zh: '网站、App 或小程序', en: 'Website, App or mini-program' },
  noun: 'service',
  facts: ['service.form', 'service.name', 'service.filingNumber', 'service.accessProvider'],
} as const satisfies Section

/** 挂号情况 How a service that is open shows its number. */
export const serviceNow = {
  id: 'service-now',
  title: { zh: '服务现状', en: 'The service as it is' },
  noun: 'service',
  facts: ['service.filingNumber', 'service.footerNumber', 'service.footerLink', 'service.resolvesToFiledAddress'],
  selfChecks: ['service.footerNumber', 'service.footerLink', 'service.resolvesToFiledAddress'],
} as const satisfies Section

export const domainNames = {
  id: 'domain-names',
  title: { zh: '域名', en: 'Domain name' },
  noun: 'domain-name',
  facts: [
    'domainName.name',
    'domainName.usedName',
    'domainName.holder',
    'domainName.expires',
    'domainName.verifiedOn',
    'domainName.registrarApproved',
    'domainName.dataMatch',
    'domainName.filedBy',
  ],
  selfChecks: ['domainName.dataMatch', 'domainName.filedBy'],
} as const satisfies Section

/** 仅域名 The name alone, where it is not checked. */
export const domainNameOnRecord = { ...domainNames, facts: ['domainName.name'] } as const satisfies Section

export const access = {
  id: 'access',
  title: { zh: '接入信息', en: 'Access' },
  noun: 'service',
  facts: [
    'service.accessProvider',
    'service.accessModes',
    'service.serverPlace',
    'service.serverProvinces',
    'service.serverBilling',
    'service.serverPrepaidMonths',
    'service.serverFilings',
    'service.ipRanges',
    'service.resourceCount',
  ],
  selfChecks: [
    'service.serverBilling',
    'service.serverPrepaidMonths',
    'service.serverFilings',
    'service.resourceCount',
  ],
} as const satisfies Section

export const letters = {
  id: 'letters',
  title: { zh: '书面材料', en: 'Letters' },
  noun: 'case',
  facts: ['case.lettersSignedOn'],
  selfChecks: ['case.lettersSignedOn'],
} as const satisfies Section
