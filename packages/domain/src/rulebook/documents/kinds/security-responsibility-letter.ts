/** 信息安全责任书 The legal representative takes responsibility for information security. */
import { documentKind } from '../document-kind.ts'
import { formPrevails, usual } from '../licence-parts.ts'
import { items, paragraph, signedByPrincipal, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'security-responsibility-letter',
  title: { zh: '网络与信息安全责任书', en: 'Responsibility letter for network and information security' },
  about: { zh: '法定代表人承担信息安全责任。', en: 'The legal representative answers for information security.' },
  each: 'principal',
  askedBy: {
    procedures: ['licence-application'],
    because: {
      zh: '有代办机构列出这份材料；我们没有见到主管部门的要求，需要时使用。',
      en: 'An agency names it; we saw no authority ask for it. For use where it is wanted.',
    },
    cites: ['gangxintong-licence-guide'],
  },
  particulars: [{ id: 'security-officer', title: { zh: '信息安全责任人', en: 'Officer for information security' } }],
  wordings: [
    {
      ...usual,
      cites: ['gangxintong-licence-guide'],
      note: formPrevails,
      blocks: [
        toAuthority,
        paragraph(
          '{principal.name}（法定代表人：{principal.legalRepresentative}）对所经营的互联网信息服务承担网络与信息安全主体责任：',
          '{principal.name} (legal representative {principal.legalRepresentative}) answers for the security of its internet information services:',
        ),
        items(
          [
            '指定{security-officer}为信息安全责任人，保证二十四小时联系畅通；',
            '{security-officer} is the officer for information security and can be reached day and night;',
          ],
          [
            '建立健全信息审核、应急处置、用户信息保护等制度并落实到岗到人；',
            'rules on checking content, on emergencies and on users’ data are made, each with somebody who keeps them;',
          ],
          [
            '不制作、复制、发布、传播法律法规禁止的信息，发现后立即处置并报告；',
            'nothing the law forbids is made, copied, published or spread; what is found is dealt with and reported at once;',
          ],
          [
            '按规定留存日志，配合主管部门和公安机关的检查。',
            'logs are kept as prescribed, and the checks of authority and police are supported.',
          ],
        ),
        paragraph('未履行上述责任的，依法接受处理。', 'Whoever fails in this accepts what the law provides.'),
        signedByPrincipal,
      ],
    },
  ],
})
