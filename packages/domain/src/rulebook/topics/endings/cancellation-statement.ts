/** The statement with which a provider cancels for somebody whose mobile on record no longer works (source tencent-filing-documents-2021). */
import { topic } from '../../topic.ts'

export default topic({
  id: 'cancellation-statement',
  title: { zh: '备案手机号已停用，怎么注销？', en: 'How is a filing cancelled whose mobile on record is dead?' },
  regime: 'icp-filing',
  procedures: ['service-cancellation', 'principal-cancellation'],
  each: 'principal',
  demand: { kind: 'advice' },
  says: {
    organisation: {
      zh: '腾讯云：负责人的手机号已停用、无法核验的，单位提交加盖公章的注销声明函、营业执照、法定代表人证件和申请人证件，由接入商协助注销。号码能用的不需要。',
      en: 'Tencent Cloud: where the mobile of the person in charge is dead and cannot be checked, an organisation hands in a sealed cancellation statement, its licence and the documents of legal representative and applicant, and the provider helps. With a working number none of this is asked.',
    },
    individual: {
      zh: '腾讯云：手机号已停用、无法核验的，个人提交按手印的注销声明函、证件和手持证件正反面的照片，由接入商协助注销。号码能用的不需要。',
      en: 'Tencent Cloud: where the mobile is dead and cannot be checked, an individual hands in a cancellation statement with a fingerprint, the identity document and photographs holding both its sides, and the provider helps. With a working number none of this is asked.',
    },
  },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      provider: 'tencent',
      when: { 'principal.kind': 'organisation' },
      value: { word: 'organisation' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      provider: 'tencent',
      when: { 'principal.kind': 'individual' },
      value: { word: 'individual' },
    },
  ],
  examples: [
    {
      name: { zh: '企业注销', en: 'A company cancels' },
      given: { 'principal.nature': 'enterprise' },
      on: '2026-11-21',
      expect: { is: 'applies', value: { word: 'organisation' } },
    },
    {
      name: { zh: '相近但不同：来源开始之前', en: 'Near miss: before our sources' },
      given: { 'principal.nature': 'enterprise' },
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
