/** 流程登记 Every way of running a procedure that we know of, and our own. A test compares this list with the folder. */
import type { Playbook } from '../playbook.ts'
import cdnetworks from './cdnetworks.ts'
import defaultAccessCancellation from './default-access-cancellation.ts'
import defaultAddedAccess from './default-added-access.ts'
import defaultAddedService from './default-added-service.ts'
import defaultFilingChange from './default-filing-change.ts'
import defaultFilingClaim from './default-filing-claim.ts'
import defaultFilingTransfer from './default-filing-transfer.ts'
import defaultFirstFiling from './default-first-filing.ts'
import defaultLicenceAnnualReport from './default-licence-annual-report.ts'
import defaultLicenceApplication from './default-licence-application.ts'
import defaultLicenceCancellation from './default-licence-cancellation.ts'
import defaultLicenceChange from './default-licence-change.ts'
import defaultLicenceRenewal from './default-licence-renewal.ts'
import defaultPrincipalCancellation from './default-principal-cancellation.ts'
import defaultPublicSecurityCancellation from './default-public-security-cancellation.ts'
import defaultPublicSecurityChange from './default-public-security-change.ts'
import defaultPublicSecurityFiling from './default-public-security-filing.ts'
import defaultServiceCancellation from './default-service-cancellation.ts'
import defaultServiceMigration from './default-service-migration.ts'
import gangxintong from './gangxintong.ts'
import redstarWorks from './redstar-works.ts'
import unnamedAgencySequence from './unnamed-agency-sequence.ts'
import vianet from './vianet.ts'

export const playbooks: readonly Playbook[] = [
  cdnetworks,
  defaultAccessCancellation,
  defaultAddedAccess,
  defaultAddedService,
  defaultFilingChange,
  defaultFilingClaim,
  defaultFilingTransfer,
  defaultFirstFiling,
  defaultLicenceAnnualReport,
  defaultLicenceApplication,
  defaultLicenceCancellation,
  defaultLicenceChange,
  defaultLicenceRenewal,
  defaultPrincipalCancellation,
  defaultPublicSecurityCancellation,
  defaultPublicSecurityChange,
  defaultPublicSecurityFiling,
  defaultServiceCancellation,
  defaultServiceMigration,
  gangxintong,
  redstarWorks,
  unnamedAgencySequence,
  vianet,
]
