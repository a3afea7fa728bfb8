/** 退回理由登记 Every reason of a return, by room. */
import type { Rejection } from '../rejection.ts'
import { accessRejections } from './access.ts'
import { addressRejections } from './addresses.ts'
import { approvalRejections } from './approvals.ts'
import { companyRejections } from './companies.ts'
import { documentRejections } from './documents.ts'
import { domainNameRejections } from './domain-names.ts'
import { filedWebsiteRejections } from './filed-websites.ts'
import { letterRejections } from './letters.ts'
import { miniProgramRejections } from './mini-programs.ts'
import { orderRejections } from './orders.ts'
import { personRejections } from './persons.ts'
import { recordRejections } from './records.ts'
import { serviceRejections } from './services.ts'

const all = [
  ...domainNameRejections,
  ...serviceRejections,
  ...filedWebsiteRejections,
  ...approvalRejections,
  ...companyRejections,
  ...documentRejections,
  ...personRejections,
  ...addressRejections,
  ...letterRejections,
  ...recordRejections,
  ...orderRejections,
  ...accessRejections,
  ...miniProgramRejections,
] as const
export type RejectionId = (typeof all)[number]['id']

export const rejectionList: readonly Rejection[] = all
