/** 办理事项登记 Every procedure described so far, by id. A test compares this list with the folder. */

import type { ProcedureId } from '../../vocabulary/regime.ts'
import type { Procedure } from '../procedure.ts'
import { firstFiling } from './first-filing.ts'

export const procedures = {
  'first-filing': firstFiling,
} as const satisfies { readonly [P in ProcedureId]?: Procedure }
