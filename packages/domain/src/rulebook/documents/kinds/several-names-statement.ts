/** 多域名情况说明 Why one service uses several domain names. */
import { documentKind } from '../document-kind.ts'
import { paragraph, principalTable, signedByPrincipal, table, toAuthority } from '../parts.ts'

export default documentKind({
  id: 'several-names-statement',
  title: { zh: '关于一个网站使用多个域名的情况说明', en: 'Statement on several domain names of one service' },
  about: { zh: '一个网站备多个域名时说明用途。', en: 'Tells what several domain names of one service are for.' },
  each: 'case',
  askedBy: { materials: ['several-names-statement'] },
  particulars: [{ id: 'why-several', title: { zh: '使用多个域名的原因', en: 'Why several are needed' }, long: true }],
  wordings: [
    {
      from: { seenBy: '2021-07-15' },
      origin: 'ours',
      confidence: 'secondary',
      cites: ['tencent-material-templates'],
      note: {
        zh: '逐个域名说明；法定代表人签字并加盖公章。',
        en: 'Each domain name is explained; signed by the legal representative and sealed.',
      },
      blocks: [
        toAuthority,
        principalTable,
        paragraph(
          '本单位网站“{service.name}”申请使用下列域名：',
          'Our service “{service.name}” applies for these domain names:',
        ),
        {
          is: 'each',
          noun: 'domain-name',
          blocks: [table(['域名', 'Domain name', '{domainName.name}'], ['到期日', 'Expires', '{domainName.expires}'])],
        },
        paragraph('原因：{why-several}', 'Reason: {why-several}'),
        paragraph(
          '上述域名均由本单位持有，指向同一网站，不用于其他用途，不转让他人使用。特此说明。',
          'All of them are ours, lead to the same service, serve nothing else and are not passed to others.',
        ),
        signedByPrincipal,
      ],
    },
  ],
})
