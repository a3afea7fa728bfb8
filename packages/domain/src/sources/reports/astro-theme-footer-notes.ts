import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'astro-theme-footer-notes',
  kind: 'press',
  title: { zh: 'Astro 主题说明：页脚备案号', en: 'Astro theme notes: numbers in the footer' },
  issuer: { zh: 'astro-whono-tweaked', en: 'astro-whono-tweaked' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '所引腾讯云文档 243/19616；仓库地址未记录。',
    en: 'Cites Tencent Cloud’s document 243/19616; repository not recorded.',
  },
} as const satisfies Source
