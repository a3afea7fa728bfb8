/** 名称变更说明 The organisation tells its old and new name; the registry confirms it on the same sheet. */
import { documentKind } from '../document-kind.ts'
import { day, paragraph, signedByPrincipal, table, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'name-change-letter',
  title: { zh: '关于单位名称变更的函', en: 'Letter on the change of name' },
  about: {
    zh: '单位更名后变更备案，请登记机关确认。',
    en: 'For the filing of a change of name; the registry confirms it.',
  },
  each: 'case',
  askedBy: { materials: ['registry-name-change-letter'] },
  particulars: [
    { id: 'old-name', title: { zh: '变更前名称', en: 'Former name' } },
    { id: 'changed-on', title: { zh: '核准变更日期', en: 'Change approved on' } },
    { id: 'registry', title: { zh: '登记机关', en: 'Registry' } },
  ],
  wordings: [
    {
      from: { seenBy: '2021-05-12' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates'],
      note: {
        zh: '更名函由登记机关出具或在本函上盖章确认；登记机关有固定格式的，用其格式。',
        en: 'The registry issues the letter, or confirms this one with its seal; where it has its own form, use that one.',
      },
      blocks: [
        toAuthority,
        paragraph(
          '本单位经{registry}核准，于{changed-on}变更名称。变更前后的信息如下：',
          'With the approval of {registry} our name changed on {changed-on}:',
        ),
        table(
          ['变更前名称', 'Former name', '{old-name}'],
          ['变更后名称', 'Present name', '{principal.name}'],
          ['证件类型及号码', 'Document and number', '{principal.documentType} {principal.documentNumber}'],
          ['法定代表人', 'Legal representative', '{principal.legalRepresentative}'],
        ),
        paragraph(
          '变更前后系同一单位，原单位的权利义务由变更后的单位承继。现申请办理互联网信息服务备案主体信息变更，特此说明。',
          'Both names are those of the same organisation, whose rights and duties go on under the present name. We apply for the change of the principal in the filing.',
        ),
        signedByPrincipal,
        { is: 'signature', lines: [{ zh: '登记机关确认（盖章）：', en: 'Confirmed by the registry (seal):' }, day] },
      ],
    },
  ],
})
