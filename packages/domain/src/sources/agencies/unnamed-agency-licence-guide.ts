import type { Source } from '../../vocabulary/source.ts'

export default {
  id: 'unnamed-agency-licence-guide',
  kind: 'agency',
  title: {
    zh: '某代理机构《ICP 许可证申请流程》（机器翻译的英文文本）',
    en: '“Process for applying for licences” of an unnamed agency (machine-translated English text)',
  },
  issuer: { zh: '某代理机构', en: 'Unnamed agency' },
  url: 'unknown',
  seen: null,
  checkedOn: '2026-11-21',
  note: {
    zh: '代理机构的说法；把备案与许可证混为一谈，费用无法律依据。',
    en: 'An agency’s claims: it mixes filing and licence, and its fees have no basis in law.',
  },
} as const satisfies Source
