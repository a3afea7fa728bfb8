import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'police-platform-faq-2017',
  kind: 'authority',
  title: { zh: '全国互联网安全管理服务平台常见问题（2017年）', en: 'Police platform: questions and answers (2017)' },
  issuer: { zh: '全国互联网安全管理服务平台', en: 'National Internet Security Management Service Platform' },
  url: 'http://www.tom51.com/FAQhtml/faq30/faq1987.htm',
  seen: '2017-01-01',
  checkedOn: '2026-11-21',
  note: { zh: '地址为转载；仅知年份。', en: 'The address is a copy; only the year is known.' },
} as const satisfies Source
