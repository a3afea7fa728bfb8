import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'gangxintong-licence-guide',
  kind: 'agency',
  title: {
    zh: '港信通：2025 下半年 ICP 许可证办理攻略',
    en: 'Gangxintong: how to obtain an ICP licence, second half of 2025',
  },
  issuer: { zh: '港信通', en: 'Gangxintong' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '代理机构的说法；未反映 2024 年 12 月对《互联网信息服务管理办法》的修改。自称写于 2025 年下半年。',
    en: 'An agency’s claims: it ignores the amendment of December 2024 to Decree 292. By its own title of the second half of 2025.',
  },
} as const satisfies Source
