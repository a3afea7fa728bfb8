/** The statement that goes with a cancellation, where a provider asks for one. */
import { topic } from '../topic.ts'

export default topic({
  id: 'cancellation-statement',
  title: { zh: '注销要交说明吗？', en: 'Is a statement handed in with a cancellation?' },
  regime: 'icp-filing',
  procedures: ['service-cancellation', 'principal-cancellation'],
  each: 'principal',
  demand: { kind: 'material' },
  says: { zh: '提交{materials}。', en: 'Hand in: {materials}.' },
  statements: [
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      when: { 'principal.kind': 'organisation' },
      value: { oneOf: ['cancellation-statement'] },
      note: { zh: '单位加盖公章。', en: 'An organisation puts its seal.' },
    },
    {
      from: { seenBy: '2021-07-15' },
      standing: 'provider-practice',
      confidence: 'secondary',
      cites: ['tencent-filing-documents-2021'],
      when: { 'principal.kind': 'individual' },
      value: { oneOf: ['cancellation-statement'] },
      note: { zh: '个人按手印。', en: 'An individual puts a fingerprint.' },
    },
  ],
  examples: [
    {
      name: { zh: '企业注销', en: 'A company cancels' },
      given: { 'principal.nature': 'enterprise' },
      on: '2026-11-21',
      expect: { is: 'applies' },
    },
    {
      name: { zh: '相近但不同：模板出现之前', en: 'Near miss: before the template' },
      given: { 'principal.nature': 'enterprise' },
      on: '2015-01-01',
      expect: { is: 'does-not-apply' },
    },
  ],
})
