import type { Source } from '../../vocabulary/source.ts'

/** The SMS check. */
export default {
  id: 'miit-notice-485-2016',
  kind: 'notice',
  title: { zh: '关于开展互联网基础管理专项行动的通知', en: 'Notice on the Campaign for Basic Internet Administration' },
  issuer: { zh: '工业和信息化部', en: 'Ministry of Industry and Information Technology' },
  number: '工信部信管函〔2016〕485号',
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '短信核验的依据，2020-08-17 起在全国实行；据服务商公告。',
    en: 'The basis of the SMS check, nationwide since 2020-08-17; known from providers’ notices.',
  },
} as const satisfies Source
