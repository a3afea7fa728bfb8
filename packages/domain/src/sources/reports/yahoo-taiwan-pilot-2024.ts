import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'yahoo-taiwan-pilot-2024',
  kind: 'press',
  title: {
    zh: '大陆四地增值电信业务扩大对外开放试点启动',
    en: 'Four mainland areas start the value-added telecom pilot',
  },
  issuer: { zh: 'Yahoo 奇摩新闻', en: 'Yahoo News Taiwan' },
  url: 'https://tw.news.yahoo.com/%E5%A4%A7%E9%99%B8%E5%9B%9B%E5%9C%B0%E5%A2%9E%E5%80%BC%E9%9B%BB%E4%BF%A1%E6%A5%AD%E5%8B%99%E6%93%B4%E5%A4%A7%E5%B0%8D%E5%A4%96%E9%96%8B%E6%94%BE%E8%A9%A6%E9%BB%9E%E5%95%9F%E5%8B%95-024410055.html',
  seen: null,
  checkedOn: '2026-11-21',
  note: { zh: '未注明日期。', en: 'Undated.' },
} as const satisfies Source
