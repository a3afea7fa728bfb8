/** 注销服务 One service leaves the record for good (sources huawei-filing-knowledge-base, huawei-cancellation, tencent-filing-documents-2021). */
import { procedure } from '../procedure.ts'
import { personsOnRecord, principalOnRecord, serviceOnRecord } from './parts/sections.ts'
import { oneService, personFor, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms, waiting } from './parts/texts.ts'
import { done, throughTheAuthority } from './parts/ways.ts'

export const serviceCancellation = procedure({
  id: 'service-cancellation',
  title: { zh: '注销服务', en: 'Service cancellation' },
  regime: 'icp-filing',
  summary: {
    zh: '注销一个网站、App 或小程序的备案，主体和其他服务保留。注销后不能恢复，备案号作废。',
    en: 'The filing of one website, App or mini-program is cancelled; the principal and its other services stay. It cannot be undone, and the number is lost.',
  },
  followedBy: ['public-security-cancellation'],
  stages: throughTheAuthority({
    sms: sms.ofTheService,
    waiting: waiting.still,
    end: done({
      zh: '网站停止解析，撤下备案号；办过公安备案的，到公安平台注销。这是最后一个服务的，主体成为空壳，一并考虑注销主体。',
      en: 'Stop the resolution and take the number off the pages; cancel the public-security filing where there is one. If it was the last service, the principal is now an empty shell: consider cancelling it too.',
    }),
  }),
  asks: [principalOnRecord, personsOnRecord('service-in-charge'), serviceOnRecord],
  brings: { ...returnsAndDossier, 'sms-verified': 'persons' },
  yields: {},
  startsWith: [theCase, thePrincipal(), personFor('service-in-charge'), oneService],
})
