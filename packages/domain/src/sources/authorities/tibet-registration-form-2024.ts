import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'tibet-registration-form-2024',
  kind: 'authority',
  title: { zh: '互联网信息服务备案登记表', en: 'Registration form for the filing of an internet information service' },
  issuer: { zh: '西藏自治区通信管理局', en: 'Tibet Communications Administration' },
  url: 'https://xzca.miit.gov.cn/bsfw/bszn/art/2024/art_5d3cc7f452c04fdd97b6881a20b656f9.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '已知存在，全文未读到。', en: 'Known to exist, not readable.' },
} as const satisfies Source
