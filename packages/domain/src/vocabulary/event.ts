/** 事件 What may happen to a case, from the answer of a provider to the expiry of a licence. Limits run from events. */
import type { Text } from './text.ts'

export const events = {
  opened: { zh: '建案', en: 'Opened' },
  submitted: { zh: '提交接入商', en: 'Submitted to the access provider' },
  'provider-passed': { zh: '接入商初审通过', en: 'Passed provider review' },
  'provider-returned': { zh: '接入商退回', en: 'Returned by the access provider' },
  'sms-sent': { zh: '短信验证码发出', en: 'SMS code sent' },
  'sms-verified': { zh: '短信核验完成', en: 'SMS check passed' },
  'sms-failed': { zh: '短信核验未完成', en: 'SMS check failed' },
  'authority-returned': { zh: '管局退回', en: 'Returned by the authority' },
  granted: { zh: '下号', en: 'Granted' },
  'service-opened': { zh: '服务开通', en: 'Service opened' },
  'service-ended': { zh: '服务终止', en: 'Service ended' },
  'change-planned': { zh: '计划变更', en: 'Change planned' },
  'domain-name-verified': { zh: '域名实名认证通过', en: 'Domain name verified' },
  applied: { zh: '提交许可申请', en: 'Licence applied for' },
  'told-to-complete': { zh: '告知补正', en: 'Told what is missing' },
  accepted: { zh: '受理', en: 'Application accepted' },
  decided: { zh: '作出许可决定', en: 'Licence decided' },
  refused: { zh: '不予许可', en: 'Licence refused' },
  delivered: { zh: '送达许可证', en: 'Licence delivered' },
  'licence-expires': { zh: '许可证到期', en: 'Licence expires' },
  'public-security-granted': { zh: '公安备案通过', en: 'Public-security filing granted' },
  held: { zh: '暂停', en: 'Put on hold' },
  resumed: { zh: '恢复', en: 'Resumed' },
  abandoned: { zh: '放弃', en: 'Abandoned' },
  reopened: { zh: '重新打开', en: 'Reopened' },
} as const satisfies Record<string, Text>
export type EventId = keyof typeof events
