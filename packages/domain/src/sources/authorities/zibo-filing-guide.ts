import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'zibo-filing-guide',
  kind: 'authority',
  title: {
    zh: '淄博办事指南：非经营性互联网信息服务备案',
    en: 'Guide of the city of Zibo: filing of non-commercial services',
  },
  issuer: { zh: '淄博市', en: 'City of Zibo' },
  url: 'http://uianet.net/dictionary/b9093557.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '地址为转载；法定 20 个工作日，承诺 10 个工作日。',
    en: 'The address is a copy; statutory 20 working days, promised 10.',
  },
} as const satisfies Source
