/**
 * 收录情况：备案的范围、主体、信息、字典、前置审批、域名 Where each row on who files what stands in the book.
 * What providers say of the same stands in `filing-by-vendors.ts`, numbers in `numbers-and-days.ts`.
 */
import type { Coverage } from './row.ts'

const scope: Coverage = {
  'SCOPE-1': { in: ['internet-information-service', 'needs-filing'] },
  'SCOPE-2': { in: ['internet-information-service', 'commercial-or-not'] },
  'SCOPE-3': { in: ['needs-filing', 'paid-service-needs-a-company'] },
  'SCOPE-4': { in: ['needs-filing'] },
  'SCOPE-5': { in: ['needs-filing', 'server-in-the-mainland'] },
  'SCOPE-6': { in: ['needs-filing'] },
  'SCOPE-7': { in: ['access-for-unfiled', 'needs-filing'] },
  'SCOPE-8': { in: ['no-charge'] },
  'SCOPE-9': { in: ['registrable-domain-name', 'app-domain-name-level', 'domain-name-advice'] },
  '2.1 two rules of different standing': { in: ['needs-filing'] },
}

const who: Coverage = {
  '2.2 natures and their documents': {
    in: ['dictionary:natures', 'dictionary:principal-documents', 'principal-document', 'document-fits-nature'],
  },
  '2.2 documents 24, 34 and 40 inferred': { in: ['document-fits-nature', 'principal-document'] },
  '2.2 which natures may get a licence': { in: ['paid-service-needs-a-company', 'licence-company-only'] },
  '2.2 overseas institution': { in: ['overseas-institution'] },
  '2.2 documents of persons': { in: ['accepted-identity-documents', 'identity-document'] },
  '2.2 lists change, keep old codes': { in: ['dictionary:natures', 'document-fits-nature'] },
  '2.2 older dictionary': { in: ['source:older-filing-dictionary'] },
  '2.2 branch files by itself': { in: ['principal-advice'] },
  '2.2 province of the document': { in: ['province-of-the-principal', 'address-in-the-province'] },
  '2.2 individuals: home or residence': { in: ['province-of-the-principal', 'individual-from-elsewhere'] },
  '2.2 foreign company without presence': { in: ['principal-advice', 'overseas-institution'] },
}

const fields: Coverage = {
  '2.3 A nature': { in: ['procedure:first-filing', 'dictionary:natures'] },
  '2.3 A name': { in: ['procedure:first-filing', 'name-as-registered'] },
  '2.3 A document and number': { in: ['document-fits-nature', 'principal-document-number'] },
  '2.3 A address on the document': { in: ['procedure:first-filing', 'address-as-printed'] },
  '2.3 A province, city, district': { in: ['procedure:first-filing', 'address-in-the-province'] },
  '2.3 A contact address': { in: ['contact-address', 'contact-address-below-district', 'address-advice'] },
  '2.3 A superior unit': { in: ['procedure:first-filing', 'superior-unit'] },
  '2.3 A photograph of the document': { in: ['principal-document', 'documents-advice', 'photocopies'] },
  '2.3 A residence permit': { in: ['residence-permit', 'residence-permit-validity'] },
  '2.3 A remark': { in: ['procedure:first-filing'] },
  '2.3 A filing number': { in: ['procedure:first-filing', 'number:filing-number'] },
  '2.3 B fields of the person': { in: ['procedure:first-filing', 'identity-document-validity'] },
  '2.3 B emergency phone': { in: ['emergency-phone', 'emergency-phone-differs'] },
  '2.3 B authorisation letter': { in: ['principal-authorisation-letter', 'person-in-charge-position'] },
  '2.3 B data of the legal representative': { in: ['procedure:first-filing'] },
  '2.3 C name': { in: ['service-name', 'service-name-words', 'service-name-explained', 'naming-advice'] },
  '2.3 C domain name': { in: ['one-domain-name-per-service'] },
  '2.3 C home page': { in: ['procedure:first-filing'] },
  '2.3 C content': { in: ['dictionary:service-content', 'service-content'] },
  '2.3 C languages': { in: ['dictionary:page-languages'] },
  '2.3 C prior approvals': { in: ['dictionary:prior-approvals', 'prior-approval'] },
  '2.3 C person in charge': { in: ['real-person-verification', 'distinct-phones', 'distinct-emails'] },
  '2.3 C remark': { in: ['mini-program-remark', 'service-remark'] },
  '2.3 D addresses': { in: ['number:ip-range', 'procedure:first-filing'] },
  '2.3 D access mode, server province, provider': {
    in: ['dictionary:access-modes', 'dictionary:server-provinces', 'procedure:first-filing'],
  },
  '2.3 D distribution platforms': { in: ['procedure:first-filing'] },
  '2.3 E name and icon': { in: ['app-name', 'app-icon', 'app-icon-size'] },
  '2.3 E platforms and features': { in: ['app-package-names', 'app-public-keys', 'app-fingerprints', 'app-advice'] },
  '2.3 E domain names, address, kits': { in: ['app-domain-name-level', 'app-advice'] },
  '2.3 F contents and approvals': { in: ['mini-program-contents', 'prior-approval'] },
  '2.3 F filed with the platform': { in: ['mini-program-filed-with-platform', 'mini-program-owner'] },
  '2.3 G commitment and authenticity letters': { in: ['commitment-letters', 'letters-date'] },
  '2.3 G authorisation letters': { in: ['principal-authorisation-letter', 'service-authorisation-letter'] },
  '2.3 G name-change and party-building letters': { in: ['name-change-letter', 'party-building-letter'] },
  '2.3 G plan and domain name certificate': { in: ['construction-plan', 'domain-name-certificate'] },
  '2.3 G no prior approval letter': { in: ['scope-keywords', 'no-training-letter', 'material-templates'] },
  '2.3 G video and hand-held photograph': { in: ['promise-video', 'hand-held-photograph'] },
  '2.3 G ten others': {
    left: { zh: '不是规则：接口预留的空附件位。', en: 'No rule: spare places for files in the interface.' },
  },
}

const dictionaries: Coverage = {
  '2.4 content': { in: ['dictionary:service-content'] },
  '2.4 languages': { in: ['dictionary:page-languages'] },
  '2.4 access modes': { in: ['dictionary:access-modes'] },
  '2.4 server provinces': { in: ['dictionary:server-provinces'] },
  '2.4 forms of service': { in: ['dictionary:service-forms'] },
  '2.4 prior approvals': { in: ['dictionary:prior-approvals'] },
}

const approvals: Coverage = {
  '2.5 news': { in: ['prior-approval'] },
  '2.5 publishing': { in: ['prior-approval'] },
  '2.5 education': { in: ['prior-approval'] },
  '2.5 healthcare': { in: ['prior-approval'] },
  '2.5 drugs and devices': { in: ['prior-approval'] },
  '2.5 bulletin boards': { in: ['prior-approval'] },
  '2.5 culture': { in: ['prior-approval'] },
  '2.5 audiovisual': { in: ['prior-approval'] },
  '2.5 games': { in: ['prior-approval'] },
  '2.5 ride hailing': { in: ['prior-approval'] },
  '2.5 finance': { in: ['prior-approval', 'service-name-approval-words', 'principal-name-approval-words'] },
  '2.5 religion': { in: ['prior-approval'] },
}

const domainNames: Coverage = {
  'DOM-1': { in: ['domain-name-holder'] },
  'DOM-2': { in: ['domain-name-holder'] },
  'DOM-3': {
    in: ['approved-registrar', 'domain-name-validity', 'domain-name-verified', 'domain-name-data-match'],
  },
  'DOM-4': { in: ['approved-registrar', 'query-links'] },
  'DOM-5': { in: ['one-domain-name-per-service'] },
  'DOM-6': { in: ['site-closed'] },
  'DOM-7': { in: ['domain-name-holder'] },
}

const doubts: Coverage = {
  'D-1': { in: ['source:order-33-2005'] },
  'D-2': { in: ['source:miit-order-42-2017'] },
  'D-3': { in: ['prior-approval', 'source:shanghai-prior-approval-notice-2025'] },
  'D-4': { in: ['dispute:licence-decision-unit'] },
  'D-5': {
    left: {
      zh: '未知：2027 年放假安排不在任何所读来源中，2027 年的日期按暂定计算。',
      en: 'Unknown: the arrangement for 2027 was in no source read, and days of 2027 are counted provisionally.',
    },
  },
  'D-6': { in: ['police-filing-of-apps'] },
  'D-7': { in: ['dictionary:prior-approvals', 'dictionary:service-forms'] },
  'D-8': { in: ['document-fits-nature', 'principal-document'] },
  'D-9': { in: ['source:decree-797', 'source:state-council-decision-57-2015', 'prior-approval'] },
  'D-10': {
    left: {
      zh: '未知：内地与港澳的电信开放承诺没有读到，只记下来源。',
      en: 'Unknown: the commitments to Hong Kong and Macau suppliers were not read, only their source is recorded.',
    },
  },
  'D-11': { in: ['source:tibet-registration-form-2024', 'mini-program-filed-with-platform'] },
}

export const filingCoverage: Coverage = {
  ...scope,
  ...who,
  ...fields,
  ...dictionaries,
  ...approvals,
  ...domainNames,
  ...doubts,
}
