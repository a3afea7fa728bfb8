/** 转移备案 A filing moves between two accounts of one access provider; the record itself does not change (source huawei-filing-knowledge-base). */
import { procedure } from '../procedure.ts'
import { principalOnRecord, serviceOnRecord } from './parts/sections.ts'
import { oneService, providerReturns, theCase, thePrincipal } from './parts/starts.ts'
import { done, withinTheProvider } from './parts/ways.ts'

export const filingTransfer = procedure({
  id: 'filing-transfer',
  title: { zh: '转移备案', en: 'Filing transfer' },
  regime: 'icp-filing',
  summary: {
    zh: '在同一接入商的两个账号之间转移备案。只是接入商内部的操作：不经管局，没有短信核验，备案信息和备案号都不变。',
    en: 'A filing moves between two accounts of one access provider. It stays within the provider: no authority, no SMS, and neither data nor number change.',
  },
  stages: withinTheProvider({
    checking: {
      zh: '接入商核对两个账号后转移；等候结果并记录。',
      en: 'The access provider checks both accounts and moves the filing; record the answer.',
    },
    end: done({
      zh: '以后的变更、新增和注销在新账号下办理；备案信息和备案号不变。',
      en: 'Later changes, additions and cancellations are made in the new account; data and number are as before.',
    }),
  }),
  asks: [principalOnRecord, serviceOnRecord],
  brings: providerReturns,
  yields: {},
  startsWith: [theCase, thePrincipal({ 'principal.filing': 'at-this-provider' }), oneService],
})
