/** 退回理由登记 Every reason of a return, by room. */
import type { Rejection } from '../rejection.ts'

export const rejectionList: readonly Rejection[] = []
