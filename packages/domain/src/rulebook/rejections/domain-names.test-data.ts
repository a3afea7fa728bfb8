/** 域名退回案例 Cases for the reasons that lie in the domain name. */
import type { RejectionCase } from './rejections.test-data.ts'

export const domainNameCases: readonly RejectionCase[] = [
  {
    of: 'domain-name-holder-differs',
    shows: ['domain-name-holder'],
    given: { 'domainName.holder': 'other' },
    near: { 'domainName.holder': 'principal' },
  },
  {
    of: 'domain-name-holder-differs',
    shows: ['domain-name-data-match'],
    given: { 'domainName.dataMatch': false },
    near: { 'domainName.dataMatch': true },
  },
  {
    of: 'registrar-not-approved',
    shows: ['approved-registrar'],
    given: { 'domainName.registrarApproved': false },
    near: { 'domainName.registrarApproved': true },
  },
  {
    of: 'suffix-not-approved',
    shows: ['approved-registrar'],
    given: { 'domainName.registrarApproved': false },
    near: { 'domainName.registrarApproved': true },
  },
  {
    of: 'suffix-not-approved',
    shows: ['domain-name-suffix'],
    given: { 'principal.province': 'beijing', 'domainName.name': 'huayuan.icu' },
    near: { 'principal.province': 'beijing', 'domainName.name': 'huayuan.com' },
  },
  {
    of: 'domain-name-not-verified',
    shows: ['domain-name-verified'],
    given: { 'domainName.verifiedOn': '2026-11-22' },
    near: { 'domainName.verifiedOn': '2026-11-21' },
  },
  {
    of: 'verification-not-yet-arrived',
    shows: ['domain-name-data-wait'],
    given: { 'domainName.verifiedOn': '2026-11-20' },
    near: { 'domainName.verifiedOn': '2026-11-10' },
  },
  {
    of: 'domain-name-expired',
    shows: ['domain-name-validity'],
    given: { 'domainName.expires': '2026-11-20' },
    near: { 'domainName.expires': '2027-11-20' },
  },
  {
    of: 'domain-name-expires-soon',
    shows: ['domain-name-validity'],
    given: { 'domainName.expires': '2027-02-20' },
    near: { 'domainName.expires': '2027-02-22' },
  },
  {
    of: 'domain-name-expires-soon',
    shows: ['domain-name-validity-in-days'],
    given: { 'principal.province': 'shandong', 'domainName.expires': '2026-12-31' },
    near: { 'principal.province': 'shandong', 'domainName.expires': '2027-01-06' },
  },
  {
    of: 'domain-name-filed-by-another',
    shows: ['domain-name-not-filed-yet'],
    given: { 'domainName.filedBy': 'another-principal' },
    near: { 'domainName.filedBy': 'nobody' },
  },
]
