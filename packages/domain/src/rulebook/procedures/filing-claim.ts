/** 认领备案 An older record is attached to the access provider's system; the record itself does not change (source huawei-filing-knowledge-base). */
import { procedure } from '../procedure.ts'
import { principalOnRecord, serviceOnRecord } from './parts/sections.ts'
import { oneService, providerReturns, theCase, thePrincipal } from './parts/starts.ts'
import { done, withinTheProvider } from './parts/ways.ts'

export const filingClaim = procedure({
  id: 'filing-claim',
  title: { zh: '认领备案', en: 'Filing claim' },
  regime: 'icp-filing',
  summary: {
    zh: '较早的备案已在管局系统中，但不在接入商的备案系统里，把它认领到该系统。不经管局，没有短信核验，备案信息和备案号都不变。',
    en: 'An older filing is on the authority’s record but not in the access provider’s system: it is attached to that system. No authority, no SMS, and neither data nor number change.',
  },
  stages: withinTheProvider({
    checking: {
      zh: '接入商把认领信息与备案记录核对；等候结果并记录。',
      en: 'The access provider compares the claim with the record; record the answer.',
    },
    end: done({
      zh: '核对备案系统中显示的信息；有不一致的，接着办理变更备案。',
      en: 'Read through what the system now shows; where it differs from the truth, go on with a filing change.',
    }),
  }),
  asks: [principalOnRecord, serviceOnRecord],
  brings: providerReturns,
  yields: {},
  startsWith: [theCase, thePrincipal(), oneService],
})
