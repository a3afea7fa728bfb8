import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'licence-staff-fangzhou',
  kind: 'agency',
  title: { zh: 'ICP 许可证人员与材料要求', en: 'Staff and papers for an ICP licence' },
  issuer: { zh: 'fangzhouzhiyun.cn', en: 'fangzhouzhiyun.cn' },
  url: 'http://www.fangzhouzhiyun.cn/shows/66/18786.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
