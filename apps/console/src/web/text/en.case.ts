/** The words of one case's page in English. */
import type { zhCase } from './zh.case.ts'

export const enCase: typeof zhCase = {
  loading: 'Loading the case',
}
