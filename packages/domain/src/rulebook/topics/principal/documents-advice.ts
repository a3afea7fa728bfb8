/** How papers are photographed, signed and uploaded, and what single provinces add. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'documents-advice',
  title: { zh: '交材料还要注意什么？', en: 'What else matters about the papers?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'case',
  demand: { kind: 'advice' },
  says: {
    photographs: {
      zh: '四边完整、无反光、国徽可见、背景单一，正反面分开，不用手指遮挡；优先扫描。',
      en: 'All edges, no glare, the emblem visible, an even background, both sides apart, no finger in the picture; better scanned.',
    },
    files: {
      zh: 'JPG 或 PNG，一般不超过 4 MB；微信不超过 2 MB，至少 720×1280。',
      en: 'JPG or PNG, as a rule up to 4 MB; at WeChat up to 2 MB and at least 720×1280.',
    },
    watermarks: { zh: '水印只写短句，不遮挡内容。', en: 'A watermark is short and hides nothing.' },
    local: { zh: '以本省的说明为准。', en: 'The province’s own words count.' },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents', 'unnamed-provider-self-check'],
      part: 'photographs',
      value: { word: 'photographs' },
    },
    {
      from: { seenBy: '2023-09-01' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'wechat-community-filing-guide'],
      part: 'files',
      value: { word: 'files' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'],
      part: 'watermarks',
      value: { word: 'watermarks' },
    },
  ],
  examples: [
    {
      name: { zh: '北京企业', en: 'A company in Beijing' },
      given: { 'principal.nature': 'enterprise', 'principal.province': 'beijing' },
      on: '2026-11-21',
      expect: { is: 'applies', part: 'seal-in-full' },
    },
    {
      name: { zh: '相近但不同：北京个人', en: 'Near miss: an individual in Beijing' },
      given: { 'principal.nature': 'individual', 'principal.province': 'beijing' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply', part: 'seal-in-full' },
    },
  ],
})
