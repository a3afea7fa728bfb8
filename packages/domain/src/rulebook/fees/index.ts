/** 费用登记 Every fee that a source names, statutory, provider's and agency's apart. */
import type { Fee } from '../fee.ts'

export const feeList: readonly Fee[] = []
