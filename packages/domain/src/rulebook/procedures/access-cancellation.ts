/** 取消接入 A service leaves one access provider. Neither the authority nor an SMS is involved (sources huawei-filing-knowledge-base, huawei-cancellation). */
import { procedure } from '../procedure.ts'
import { principalOnRecord, serviceOnRecord } from './parts/sections.ts'
import { oneService, providerReturns, theCase, thePrincipal } from './parts/starts.ts'
import { done, withinTheProvider } from './parts/ways.ts'

export const accessCancellation = procedure({
  id: 'access-cancellation',
  title: { zh: '取消接入', en: 'Access cancellation' },
  regime: 'icp-filing',
  summary: {
    zh: '已备案的服务不再使用某家接入商。不经管局审核，没有短信核验，备案号不变；但取消最后一个接入会成为空壳，备案随后被管局注销。',
    en: 'A service on record leaves one access provider. The authority does not review it, no SMS is sent and the number stays; but without any access left the filing is an empty shell, which the authority then cancels.',
  },
  stages: withinTheProvider({
    checking: {
      zh: '接入商核对后取消接入。先确认解析已不指向该接入商；等候结果并记录。',
      en: 'The access provider checks and removes the access. Make sure that nothing resolves to it any more; record the answer.',
    },
    end: done({
      zh: '该接入商处的网站不能再访问。确认服务仍有一家接入商；没有的，尽快在新接入商处办理新增接入，否则备案会被注销。',
      en: 'The service can no longer be reached at this provider. Make sure that another access provider is left; if none is, add access at a new one soon, or the filing will be cancelled.',
    }),
  }),
  asks: [
    {
      id: 'leaving',
      title: { zh: '取消接入', en: 'Leaving the provider' },
      noun: 'case',
      facts: ['case.lastAccess'],
    },
    principalOnRecord,
    serviceOnRecord,
  ],
  brings: providerReturns,
  yields: {},
  startsWith: [theCase, thePrincipal(), oneService],
})
