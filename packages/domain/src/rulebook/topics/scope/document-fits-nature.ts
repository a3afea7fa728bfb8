/**
 * The type of the principal's document belongs to its nature, as the ministry's dictionary pairs them. For a foreign
 * cultural centre (codes 34 and 40) and a mass organisation (24) the pairs are inferred from the order of two lists.
 */
import { type NatureId, natures } from '../../../vocabulary/dictionaries/natures.ts'
import { topic } from '../../topic.ts'

const inferred: readonly NatureId[] = ['foreign-cultural-centre', 'mass-organisation']
const organisations = (Object.keys(natures) as NatureId[]).filter((nature) => nature !== 'individual')

export default topic({
  id: 'document-fits-nature',
  title: { zh: '证件类型与单位性质相符吗？', en: 'Does the document’s type fit the nature of the principal?' },
  regime: 'icp-filing',
  procedures: ['first-filing', 'added-service', 'added-access', 'filing-change'],
  each: 'principal',
  whose: { 'principal.kind': 'organisation' },
  demand: { kind: 'condition', check: 'is-among', of: { choice: 'principal.documentType' } },
  says: {
    zh: '证件类型须是该性质单位可用的证件。',
    en: 'The type of the document is one that this nature of principal may show.',
  },
  fix: { zh: '改选单位性质或证件类型。', en: 'Choose another nature or another type of document.' },
  statements: organisations.map((nature) => ({
    from: { seenBy: '2021-07-15' } as const,
    standing: 'ministerial' as const,
    confidence: inferred.includes(nature) ? ('unverified' as const) : ('secondary' as const),
    cites: [
      'filing-console-front-end',
      'wechat-subject-types',
      'wechat-certificate-types',
      'tencent-materials-list',
    ] as const,
    when: { 'principal.nature': nature },
    value: { among: natures[nature].documents },
    note: inferred.includes(nature)
      ? {
          zh: '对应关系由两份列表的顺序推定，未经证实。',
          en: 'The pairs are inferred from the order of two lists, and not confirmed.',
        }
      : {
          zh: '清单会不时调整，以填报系统为准。',
          en: 'The list changes from time to time: the console counts.',
        },
  })),
  examples: [
    {
      name: { zh: '事业单位选了营业执照', en: 'A public institution with a business licence' },
      given: { 'principal.nature': 'public-institution', 'principal.documentType': 'business-licence' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'block' },
    },
    {
      name: {
        zh: '群众性团体选了营业执照：推定的对应关系只作提醒',
        en: 'A mass organisation with one: an inferred pair only advises',
      },
      given: { 'principal.nature': 'mass-organisation', 'principal.documentType': 'business-licence' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: 'advise' },
    },
    {
      name: { zh: '相近但不同：企业选了营业执照', en: 'Near miss: an enterprise with one' },
      given: { 'principal.nature': 'enterprise', 'principal.documentType': 'business-licence' },
      on: '2026-11-21',
      expect: { is: 'applies', finding: null },
    },
    {
      name: { zh: '相近但不同：个人没有单位证件', en: 'Near miss: an individual has no document of an organisation' },
      given: { 'principal.nature': 'individual' },
      on: '2026-11-21',
      expect: { is: 'does-not-apply' },
    },
  ],
})
