import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'vianet-application-process',
  kind: 'agency',
  title: { zh: '世纪互联：ICP 备案申请流程与表单', en: '21Vianet: ICP application process and forms' },
  issuer: { zh: '世纪互联', en: '21Vianet' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '接入商的旧表单，未注明日期，扫描识别有误字。',
    en: 'An access provider’s older forms, undated, with errors of text recognition.',
  },
} as const satisfies Source
