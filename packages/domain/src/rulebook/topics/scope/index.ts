/** 适用范围 Does it need a filing or a licence at all, of which kind, and who may have it? */
import accessForUnfiled from './access-for-unfiled.ts'
import commercialOrNot from './commercial-or-not.ts'
import documentFitsNature from './document-fits-nature.ts'
import domainNameNotFiledYet from './domain-name-not-filed-yet.ts'
import filingCertificate from './filing-certificate.ts'
import individualAsPrincipal from './individual-as-principal.ts'
import internetInformationService from './internet-information-service.ts'
import needsFiling from './needs-filing.ts'
import noCharge from './no-charge.ts'
import overseasInstitution from './overseas-institution.ts'
import preTrial from './pre-trial.ts'
import principalNotFiledYet from './principal-not-filed-yet.ts'
import provinceOfThePrincipal from './province-of-the-principal.ts'
import whichChange from './which-change.ts'
import whichFiling from './which-filing.ts'
import withinFiledItems from './within-filed-items.ts'

export const scopeTopics = {
  'needs-filing': needsFiling,
  'which-filing': whichFiling,
  'which-change': whichChange,
  'internet-information-service': internetInformationService,
  'access-for-unfiled': accessForUnfiled,
  'commercial-or-not': commercialOrNot,
  'province-of-the-principal': provinceOfThePrincipal,
  'principal-not-filed-yet': principalNotFiledYet,
  'document-fits-nature': documentFitsNature,
  'individual-as-principal': individualAsPrincipal,
  'overseas-institution': overseasInstitution,
  'domain-name-not-filed-yet': domainNameNotFiledYet,
  'pre-trial': preTrial,
  'filing-certificate': filingCertificate,
  'no-charge': noCharge,
  'within-filed-items': withinFiledItems,
} as const
