/** The room of divisions: what lies in a province, asked for when somebody wants to choose. */
import { provinceIds } from '@beian/domain/vocabulary'
import * as z from 'zod'
import { router, signedIn } from '../trpc.ts'
import { divisions, divisionsAsOf, isListed } from './area-list.ts'

export const divisionsRouter = router({
  /** Without a province all: whoever types 天河 need not know where it lies. */
  within: signedIn.input(z.strictObject({ province: z.enum(provinceIds).optional() })).query(({ input }) => ({
    asOf: divisionsAsOf,
    divisions: divisions
      .filter(({ province }) => input.province === undefined || province === input.province)
      .map((one) => ({ ...one, listed: isListed(one) })),
  })),
})
