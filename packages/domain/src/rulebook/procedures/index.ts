/** 办理事项登记 Every procedure described so far, by id. A test compares this list with the folder. */

import type { ProcedureId } from '../../vocabulary/regime.ts'
import type { Procedure } from '../procedure.ts'
import { accessCancellation } from './access-cancellation.ts'
import { addedAccess } from './added-access.ts'
import { addedService } from './added-service.ts'
import { filingChange } from './filing-change.ts'
import { filingClaim } from './filing-claim.ts'
import { filingTransfer } from './filing-transfer.ts'
import { firstFiling } from './first-filing.ts'
import { licenceAnnualReport } from './licence-annual-report.ts'
import { licenceApplication } from './licence-application.ts'
import { licenceCancellation } from './licence-cancellation.ts'
import { licenceChange } from './licence-change.ts'
import { licenceRenewal } from './licence-renewal.ts'
import { principalCancellation } from './principal-cancellation.ts'
import { publicSecurityCancellation } from './public-security-cancellation.ts'
import { publicSecurityChange } from './public-security-change.ts'
import { publicSecurityFiling } from './public-security-filing.ts'
import { serviceCancellation } from './service-cancellation.ts'
import { serviceMigration } from './service-migration.ts'

export const procedures = {
  'first-filing': firstFiling,
  'added-service': addedService,
  'added-access': addedAccess,
  'filing-change': filingChange,
  'service-cancellation': serviceCancellation,
  'principal-cancellation': principalCancellation,
  'access-cancellation': accessCancellation,
  'service-migration': serviceMigration,
  'filing-transfer': filingTransfer,
  'filing-claim': filingClaim,
  'licence-application': licenceApplication,
  'licence-renewal': licenceRenewal,
  'licence-change': licenceChange,
  'licence-cancellation': licenceCancellation,
  'licence-annual-report': licenceAnnualReport,
  'public-security-filing': publicSecurityFiling,
  'public-security-change': publicSecurityChange,
  'public-security-cancellation': publicSecurityCancellation,
} as const satisfies { readonly [P in ProcedureId]?: Procedure }
