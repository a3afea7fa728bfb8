/**
 * 注销主体 A principal leaves the record with all its services. No filing password is needed since the SMS check
 * (sources huawei-filing-knowledge-base, huawei-cancellation, tencent-filing-documents-2021).
 */
import { procedure } from '../procedure.ts'
import { personsOnRecord, principalOnRecord } from './parts/sections.ts'
import { personFor, returnsAndDossier, theCase, thePrincipal } from './parts/starts.ts'
import { sms, waiting } from './parts/texts.ts'
import { done, throughTheAuthority } from './parts/ways.ts'

export const principalCancellation = procedure({
  id: 'principal-cancellation',
  title: { zh: '注销主体', en: 'Principal cancellation' },
  regime: 'icp-filing',
  summary: {
    zh: '注销主体备案，名下全部网站、App 和小程序一并注销。注销后不能恢复，所有备案号作废；再要开办须重新首次备案。',
    en: 'The filing of the principal is cancelled with all its websites, Apps and mini-programs. It cannot be undone, and every number is lost; to come back is a first filing again.',
  },
  followedBy: ['public-security-cancellation'],
  stages: throughTheAuthority({
    sms: sms.ofThePrincipal,
    waiting: waiting.still,
    end: done({
      zh: '全部网站停止解析，撤下备案号；办过公安备案的，到公安平台注销。备案系统上的状态一般一两个工作日后更新。',
      en: 'Stop the resolution of every website and take the numbers off; cancel the public-security filing where there is one. The filing system shows it one or two working days later.',
    }),
  }),
  asks: [
    { ...principalOnRecord, facts: [...principalOnRecord.facts, 'principal.servicesFiled'] },
    personsOnRecord('principal-in-charge'),
  ],
  brings: { ...returnsAndDossier, 'sms-verified': 'persons' },
  yields: {},
  startsWith: [theCase, thePrincipal(), personFor('principal-in-charge')],
})
