/** The photograph before the provider's backdrop: asked until electronic verification took its place about 2020. */
import { topic } from '../../topic.ts'

export default topic({
  id: 'curtain-photograph',
  title: { zh: '还要拍幕布照片吗？', en: 'Is a photograph before the backdrop still taken?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'person',
  whose: { 'person.roles': 'service-in-charge' },
  demand: { kind: 'material' },
  says: {
    zh: '网站负责人到接入商指定地点拍摄，提交{materials}。',
    en: 'The person in charge of the service is photographed where the access provider says: {materials}.',
  },
  statements: [
    {
      from: { seenBy: '2019-12-31' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-curtain-photo', 'redstar-works-licence-page'],
      value: { oneOf: ['curtain-photograph'] },
      note: {
        zh: '幕布由接入商提供，不是工信部的。',
        en: 'The backdrop was the access provider’s, not the ministry’s.',
      },
    },
    {
      claim: 'electronic',
      from: { day: '2020-12-31', unverified: true },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['huawei-filing-knowledge-base', 'miit-mini-program-verification', 'tencent-filing-documents'],
      value: null,
      says: {
        zh: '不再拍摄幕布照片：约 2020 年起由电子化核验（人脸）取代，确切日期不详。',
        en: 'No photograph before a backdrop any more: electronic verification (a live face) took its place about 2020; the exact day is not known.',
      },
    },
    {
      claim: 'at-the-office',
      from: { seenBy: '2026-11-21' },
      standing: 'agency-claim',
      confidence: 'secondary',
      cites: ['redstar-works-licence-page'],
      value: null,
      says: {
        zh: 'REDSTAR Works：客户到其办公室，在带工信部标志的幕布前拍照。',
        en: 'REDSTAR Works: the client comes to its office and is photographed before a curtain with the ministry’s logo.',
      },
    },
  ],
  examples: [
    {
      name: { zh: '2020 年 1 月', en: 'In January 2020' },
      given: { 'principal.province': 'hunan', 'person.roles': ['service-in-charge'] },
      on: '2020-01-15',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：今天', en: 'Near miss: today' },
      given: { 'principal.province': 'hunan', 'person.roles': ['service-in-charge'] },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
