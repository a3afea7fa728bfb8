/** 域名 The domain name: holder, registrar, verification, validity, suffix. */
import approvedRegistrar from './approved-registrar.ts'
import domainNameAdvice from './domain-name-advice.ts'
import domainNameCertificate from './domain-name-certificate.ts'
import domainNameDataArrives from './domain-name-data-arrives.ts'
import domainNameDataMatch from './domain-name-data-match.ts'
import domainNameDataWait from './domain-name-data-wait.ts'
import domainNameHolder from './domain-name-holder.ts'
import domainNameNeeded from './domain-name-needed.ts'
import domainNameOfAnotherCase from './domain-name-of-another-case.ts'
import domainNameSuffix from './domain-name-suffix.ts'
import domainNameValidity from './domain-name-validity.ts'
import domainNameValidityInDays from './domain-name-validity-in-days.ts'
import domainNameVerified from './domain-name-verified.ts'
import domainNameWords from './domain-name-words.ts'
import oneDomainNamePerService from './one-domain-name-per-service.ts'
import publicBodySuffix from './public-body-suffix.ts'
import registrableDomainName from './registrable-domain-name.ts'

export const domainNamesTopics = {
  'domain-name-holder': domainNameHolder,
  'registrable-domain-name': registrableDomainName,
  'domain-name-needed': domainNameNeeded,
  'approved-registrar': approvedRegistrar,
  'domain-name-verified': domainNameVerified,
  'domain-name-data-match': domainNameDataMatch,
  'domain-name-data-wait': domainNameDataWait,
  'domain-name-data-arrives': domainNameDataArrives,
  'domain-name-validity': domainNameValidity,
  'domain-name-validity-in-days': domainNameValidityInDays,
  'domain-name-suffix': domainNameSuffix,
  'public-body-suffix': publicBodySuffix,
  'domain-name-words': domainNameWords,
  'domain-name-certificate': domainNameCertificate,
  'one-domain-name-per-service': oneDomainNamePerService,
  'domain-name-of-another-case': domainNameOfAnotherCase,
  'domain-name-advice': domainNameAdvice,
} as const
