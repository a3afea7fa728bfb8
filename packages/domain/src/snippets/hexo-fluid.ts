/** Hexo Fluid: values of the theme's own setting, which builds the link of the police from `police_code`. */
import { publicSecurityDigits } from '../numbers/public-security-number.ts'
import { snippetFormat } from './foundation/contract.ts'
import { piecesOf } from './foundation/pieces.ts'
import { yamlOf } from './foundation/yaml.ts'

export const hexoFluid = snippetFormat({
  id: 'hexo-fluid',
  class: 'configuration',
  title: { zh: 'Hexo Fluid', en: 'Hexo Fluid' },
  accepts: ['filing', 'public-security', 'badge'],
  honours: ['labels'],
  language: 'yaml',
  where: {
    zh: '合并到 _config.fluid.yml 的 footer 下；生成后用页脚检查看公安链接是否已是 beian.mps.gov.cn，旧版主题需先升级',
    en: 'Merge under footer in _config.fluid.yml; check on the built page that the link of the police goes to beian.mps.gov.cn, and update an older theme first',
  },
  render: (footer) => {
    const pieces = piecesOf(footer)
    const text = (kind: string) => pieces.find((piece) => piece.kind === kind)?.text
    const police = footer.publicSecurity
    return yamlOf({
      footer: {
        beian: {
          enable: true,
          icp_text: text('filing'),
          police_text: text('public-security'),
          police_code: police && publicSecurityDigits(police.parts),
          police_icon: police && footer.badge,
        },
      },
    })
  },
  examples: [
    {
      name: 'both numbers',
      footer: { filing: '京ICP备18003096号-3', publicSecurity: '京公网安备11010802032137号', form: 'service' },
      output:
        'footer:\n  beian:\n    enable: true\n    icp_text: "京ICP备18003096号-3"\n' +
        '    police_text: "京公网安备11010802032137号"\n    police_code: "11010802032137"\n',
    },
  ],
})
