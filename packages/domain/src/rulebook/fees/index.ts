/** 费用登记 Every fee that a source names, statutory, provider's and agency's apart. */
import type { Fee } from '../fee.ts'
import { agencyFees } from './agencies.ts'
import { providerFees } from './providers.ts'
import { statutoryFees } from './statutory.ts'

export const feeList: readonly Fee[] = [...statutoryFees, ...providerFees, ...agencyFees]
