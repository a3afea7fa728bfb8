import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'douyin-submit-filing',
  kind: 'platform',
  title: { zh: '抖音：提交小程序备案信息', en: 'Douyin: submit a mini-program filing' },
  issuer: { zh: '抖音开放平台', en: 'Douyin Open Platform' },
  url: 'https://developer.open-douyin.com/docs/resource/zh-CN/thirdparty/API/smallprogram/auth-app-manage/icp-record/submit-record-info',
  seen: '2023-11-21',
  checkedOn: '2026-11-21',
  note: { zh: '2023-11 至 2024 年间。', en: 'Between November 2023 and 2024.' },
} as const satisfies Source
