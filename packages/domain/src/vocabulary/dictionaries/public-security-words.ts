/** 公安备案选项 Functions that make a service interactive, and what may change (sources police-deployment-notes-2026, police-platform-faq-2017). */
import type { Dictionary } from './entry.ts'

export const interactions = {
  none: { title: { zh: '只读，没有交互', en: 'Read-only, none of these' }, alone: true },
  registration: { title: { zh: '用户注册', en: 'Registration' } },
  comments: { title: { zh: '评论、留言', en: 'Comments and messages' } },
  forum: { title: { zh: '论坛、社区', en: 'Forum' } },
  'private-messages': { title: { zh: '私信、聊天', en: 'Private messages and chat' } },
  live: { title: { zh: '直播', en: 'Live streaming' } },
  upload: { title: { zh: '用户上传', en: 'Uploads by users' } },
} as const satisfies Dictionary

export const publicSecurityChanges = {
  operator: { title: { zh: '开办主体', en: 'Operator' } },
  'service-name': { title: { zh: '网站名称', en: 'Name of the service' } },
  'domain-names': { title: { zh: '域名', en: 'Domain names' } },
  'ip-address': { title: { zh: 'IP 地址或接入商', en: 'IP address or access provider' } },
  persons: { title: { zh: '网站、安全负责人或应急联络人', en: 'Persons in charge or emergency contact' } },
  interactions: { title: { zh: '交互功能', en: 'What users can do' } },
} as const satisfies Dictionary
