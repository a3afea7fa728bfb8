import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'authority-power-lists',
  kind: 'authority',
  title: {
    zh: '通信管理局权责清单（陕西、新疆）',
    en: 'Power lists of the communications administrations (Shaanxi, Xinjiang)',
  },
  issuer: { zh: '陕西省、新疆维吾尔自治区通信管理局', en: 'Shaanxi and Xinjiang Communications Administrations' },
  url: 'https://m.yd166.com/jingyan/5610254086_3.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '地址为转载；引用第33号令第22条、第292号令第19、22条。',
    en: 'The address is a copy; quotes Order 33 art. 22 and Decree 292 art. 19 and 22.',
  },
} as const satisfies Source
