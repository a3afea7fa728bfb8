import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'aliyunyh-sms-window',
  kind: 'agency',
  title: { zh: 'aliyunyh.com：备案短信核验说明', en: 'aliyunyh.com: on the SMS check of a filing' },
  issuer: { zh: 'aliyunyh.com', en: 'aliyunyh.com' },
  url: 'https://aliyunyh.com/499528.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '第三方网页，与阿里云无关；未注明日期。', en: 'A third party’s page, not Alibaba Cloud’s; undated.' },
} as const satisfies Source
