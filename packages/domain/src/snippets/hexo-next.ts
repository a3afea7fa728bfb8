/** Hexo NexT: values of the theme's own setting. Two of its fields repeat the police number; here both come from the one number. */
import { publicSecurityDigits } from '../numbers/public-security-number.ts'
import { snippetFormat } from './foundation/contract.ts'
import { piecesOf } from './foundation/pieces.ts'
import { yamlOf } from './foundation/yaml.ts'

export const hexoNext = snippetFormat({
  id: 'hexo-next',
  class: 'configuration',
  title: { zh: 'Hexo NexT', en: 'Hexo NexT' },
  accepts: ['filing', 'public-security', 'badge'],
  honours: ['labels'],
  language: 'yaml',
  where: {
    zh: '合并到 _config.next.yml 的 footer 下；2023 年 11 月以前的 NexT 会链接到已停用的公安网址，请先升级主题',
    en: 'Merge under footer in _config.next.yml; NexT before November 2023 links to an address of the police that is no longer in use, so update the theme first',
  },
  render: (footer) => {
    const pieces = piecesOf(footer)
    const text = (kind: string) => pieces.find((piece) => piece.kind === kind)?.text
    const police = footer.publicSecurity
    return yamlOf({
      footer: {
        beian: {
          enable: true,
          icp: text('filing'),
          gongan_id: police && publicSecurityDigits(police.parts),
          gongan_num: text('public-security'),
          gongan_icon_url: police && footer.badge,
        },
      },
    })
  },
  examples: [
    {
      name: 'both numbers and the badge',
      footer: {
        filing: '京ICP备18003096号-3',
        publicSecurity: '京公网安备11010802032137号',
        badge: '/images/beian.png',
        form: 'service',
      },
      output:
        'footer:\n  beian:\n    enable: true\n    icp: "京ICP备18003096号-3"\n    gongan_id: "11010802032137"\n' +
        '    gongan_num: "京公网安备11010802032137号"\n    gongan_icon_url: "/images/beian.png"\n',
    },
  ],
})
