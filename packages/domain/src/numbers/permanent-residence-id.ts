/** 外国人永久居留身份证 A foreigner's permanent residence card: 18 digits beginning with 9 since 2023, three letters and 12 digits before (unverified). */
import { softDocument } from './foundation/soft-document.ts'

export const permanentResidenceId = softDocument({
  id: 'permanent-residence-id',
  title: { zh: '外国人永久居留身份证号码', en: 'Foreigner’s permanent residence card number' },
  usual: /^(?:9\d{17}|[A-Z]{3}\d{12})$/,
  shown: '911124198108030024',
  examples: {
    valid: ['911124198108030024', 'USA110102198001'],
    forgiven: [{ input: '11010519491231002X', canonical: '11010519491231002X', warns: ['odd-shape'] }],
    refused: [{ input: '911124-1981/0803*', code: 'wrong-characters' }],
  },
})
