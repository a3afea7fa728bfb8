/**
 * 收录情况：说法与规则的冲突 Where each row stands on which agencies' texts and the rules differ, and each on which providers
 * and other published texts do. The provinces' own contradictions stand in `provincial-conflicts.ts`.
 */
import type { Coverage } from './row.ts'

const unnamedAgency: Coverage = {
  '10 unnamed agency: a licence to open any website': { in: ['dispute:licence-for-every-website', 'needs-filing'] },
  '10 unnamed agency: pre-trial filing of five days': {
    in: ['dispute:pre-trial', 'pre-trial', 'playbook:unnamed-agency-sequence'],
  },
  '10 unnamed agency: formal application of twenty days': {
    in: ['authority-decision', 'filing-time-in-all', 'playbook:unnamed-agency-sequence'],
  },
  '10 unnamed agency: result is a certificate': { in: ['dispute:certificate-or-number', 'filing-certificate'] },
  '10 unnamed agency: police after the certificate, five days, a letter': {
    in: ['dispute:police-filing-when', 'police-review-time', 'interactive-service-papers'],
  },
  '10 unnamed agency: fees by the year': {
    in: [
      'dispute:fees-of-the-filing',
      'official-fee',
      'fee:unnamed-agency-pre-trial',
      'fee:unnamed-agency-guidance',
      'fee:unnamed-agency-certificate',
      'fee:unnamed-agency-regulatory',
      'fee:unnamed-agency-public-security',
    ],
  },
  '10 unnamed agency: no individual as host': {
    in: ['dispute:individual-as-principal', 'individual-as-principal', 'paid-service-needs-a-company'],
  },
  '10 unnamed agency: organisation code and tax registration': {
    in: ['dispute:separate-certificates', 'separate-certificates'],
  },
  '10 unnamed agency: any province': {
    in: ['dispute:province-by-choice', 'province-of-the-principal', 'licence-authority'],
  },
  '10 unnamed agency: several domain names, one certificate': {
    in: ['dispute:several-domain-names', 'one-domain-name-per-service'],
  },
  '10 unnamed agency: names of places': {
    left: {
      zh: '不是规则：机器翻译留下的错误地名。',
      en: 'No rule: names of places garbled by machine translation.',
    },
  },
}

const gangxintong: Coverage = {
  '10 Gangxintong: every company website needs a licence': {
    in: ['dispute:licence-for-every-website', 'needs-filing', 'commercial-or-not'],
  },
  '10 Gangxintong: district or county': { in: ['dispute:county-as-licence-authority', 'licence-authority'] },
  '10 Gangxintong: capital of one million': { in: ['dispute:registered-capital-tiers', 'registered-capital'] },
  '10 Gangxintong: name approval instead of the licence': {
    in: ['dispute:audit-report-and-name-approval', 'licence-company-papers'],
  },
  '10 Gangxintong: audited or capital report': {
    in: ['dispute:audit-report-and-name-approval', 'licence-company-papers'],
  },
  '10 Gangxintong: approvals for healthcare, drugs and bulletin boards': {
    in: ['dispute:prior-approvals-that-ended', 'prior-approval'],
  },
  '10 Gangxintong: advertising and shops are commercial': {
    in: ['dispute:advertising-as-commercial', 'commercial-or-not'],
  },
  '10 Gangxintong: guide of the second half of 2025': {
    in: ['source:gangxintong-licence-guide', 'playbook:gangxintong'],
  },
}

const cdnetworks: Coverage = {
  '10 CDNetworks: filing and licence, entity, domain name, server': { in: ['playbook:cdnetworks', 'needs-filing'] },
  '10 CDNetworks: contact is a Chinese citizen': {
    in: ['dispute:chinese-citizen-as-contact', 'foreign-legal-representative'],
  },
  '10 CDNetworks: domain name registered in the mainland': {
    in: ['dispute:domain-name-registered-in-the-mainland', 'approved-registrar', 'domain-name-verified'],
  },
  '10 CDNetworks: “second-level domain”': { in: ['registrable-domain-name', 'playbook:cdnetworks'] },
}

const redstar: Coverage = {
  '10 REDSTAR Works: footer number called a licence number': {
    in: ['dispute:certificate-or-number', 'filing-certificate'],
  },
  '10 REDSTAR Works: residents only': { in: ['dispute:excluded-residents', 'accepted-identity-documents'] },
  '10 REDSTAR Works: curtain photograph at the office': {
    in: ['dispute:curtain-photograph', 'curtain-photograph', 'playbook:redstar-works'],
  },
  '10 REDSTAR Works: twenty days on average, 15 to 25': {
    in: ['dispute:filing-time-in-all', 'filing-time-in-all', 'playbook:redstar-works'],
  },
  '10 REDSTAR Works: the number comes by e-mail': { in: ['playbook:redstar-works', 'filing-certificate'] },
  '10 REDSTAR Works: only through a provider': { in: ['pre-trial', 'playbook:redstar-works'] },
}

const vianet: Coverage = {
  '10 21Vianet: damaged names of languages': {
    in: ['dictionary:page-languages', 'source:vianet-application-process'],
  },
  '10 21Vianet: several domain names for a website': {
    in: ['dispute:several-domain-names', 'one-domain-name-per-service', 'playbook:vianet'],
  },
  '10 21Vianet: modes of access': { in: ['dictionary:access-modes', 'playbook:vianet'] },
  '10 21Vianet: office phone': { in: ['dispute:office-phone', 'emergency-phone', 'playbook:vianet'] },
  '10 21Vianet: investor or superior unit': { in: ['superior-unit', 'playbook:vianet'] },
  '10 21Vianet: interview on site or from afar': {
    in: ['dispute:interview-or-face', 'real-person-verification', 'playbook:vianet'],
  },
  '10 21Vianet: two reviews, then days or weeks by province': {
    in: ['provider-review', 'authority-review-time', 'dispute:filing-time-in-all', 'playbook:vianet'],
  },
  '10 21Vianet: no SMS step': { in: ['dispute:sms-check-window', 'sms-check', 'playbook:vianet'] },
  '10 21Vianet: individual with a Taiwan permit': { in: ['document-fits-nature', 'accepted-identity-documents'] },
}

/** What providers, agencies and other pages say against each other. */
const ledger: Coverage = {
  'ledger: SMS check window': { in: ['dispute:sms-check-window', 'sms-check', 'source:aliyunyh-sms-window'] },
  'ledger: domain names per website': { in: ['dispute:several-domain-names', 'one-domain-name-per-service'] },
  'ledger: real-name data sync': {
    in: ['dispute:days-until-domain-name-data-arrive', 'domain-name-data-arrives', 'domain-name-data-wait'],
  },
  'ledger: personal content “blog”': { in: ['service-content', 'service-content-denied'] },
  'ledger: may an individual file': { in: ['dispute:individual-as-principal', 'individual-as-principal'] },
  'ledger: which province': { in: ['dispute:province-by-choice', 'province-of-the-principal'] },
  'ledger: foreign investment and B25': {
    in: [
      'dispute:foreign-shares-in-a-licence',
      'foreign-share',
      'foreign-investment-review',
      'source:incorpchina-licence-page',
      'source:cloudflare-china-network',
    ],
  },
  'ledger: police filing': { in: ['dispute:police-filing-when', 'police-filing'] },
  'ledger: authority review time': {
    in: ['authority-decision', 'authority-review-time', 'dispute:filing-time-in-all'],
  },
  'ledger: “one to two months” for the authority': {
    left: {
      zh: '没有记下说这话的来源，不能收作条目。',
      en: 'No source of that figure was recorded, so that it cannot stand as a statement.',
    },
  },
  'ledger: individual’s filing to a company’s': { in: ['individual-to-company', 'which-change'] },
}

/** What agencies say outside the five texts. */
const others: Coverage = {
  '10 all: differing totals': { in: ['dispute:filing-time-in-all', 'filing-time-in-all'] },
}

export const conflictCoverage: Coverage = {
  ...unnamedAgency,
  ...gangxintong,
  ...cdnetworks,
  ...redstar,
  ...vianet,
  ...ledger,
  ...others,
}
