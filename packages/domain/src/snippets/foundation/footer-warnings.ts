/** 页脚提示 What is said about a footer that can be shown all the same: what was forgiven, what is missing or not used. */
import type { Warning } from '../../numbers/foundation/contract.ts'
import type { Text } from '../../vocabulary/text.ts'
import type { Footer } from './footer.ts'

export type FooterField = 'filing' | 'publicSecurity' | 'licence' | 'badge' | 'hosts' | 'chineseOnly'
export type FooterWarning = {
  readonly code: Warning['code'] | 'sequence-missing' | 'badge-unused' | 'chinese-only'
  readonly path: FooterField
  readonly message: Text
}

export function warningsOf({
  filing,
  publicSecurity,
  licence,
  form,
  badge,
  chineseOnly,
  hosts = [],
}: Footer): readonly FooterWarning[] {
  const at = (path: FooterField, warnings: readonly Warning[] = []) => warnings.map((warning) => ({ ...warning, path }))
  return [
    ...at('filing', filing?.warnings),
    ...(filing && form === 'service' && !filing.parts.service ? [sequenceMissing] : []),
    ...at('publicSecurity', publicSecurity?.warnings),
    ...at('licence', licence?.warnings),
    ...hosts.flatMap((row) =>
      at(
        'hosts',
        [row.filing, row.publicSecurity, row.licence].flatMap((one) => one?.warnings ?? []),
      ),
    ),
    ...(badge && !publicSecurity && !hosts.some((row) => row.publicSecurity) ? [badgeUnused] : []),
    ...(chineseOnly ? [chineseOnlyWarning] : []),
  ]
}

const sequenceMissing: FooterWarning = {
  code: 'sequence-missing',
  path: 'filing',
  message: {
    zh: '这是主体备案号；这里应展示带“-序号”的网站备案号，请补上该网站的序号',
    en: 'This is the principal’s number; the website’s own, with its -sequence, should be shown here: add the sequence of this website',
  },
}

const badgeUnused: FooterWarning = {
  code: 'badge-unused',
  path: 'badge',
  message: {
    zh: '图标只随公安联网备案号展示，没有该编号所以未使用',
    en: 'The badge goes with the public-security number; as there is none, it is not used',
  },
}

const chineseOnlyWarning: FooterWarning = {
  code: 'chinese-only',
  path: 'chineseOnly',
  message: {
    zh: '规定要求在网站首页底部中央展示编号，没有为外文页面开例外：外文首页不展示有被要求改正的风险，只在确有把握时使用',
    en: 'The rule asks for the number at the bottom centre of the home page and makes no exception for other languages: a foreign-language home page without it may be found at fault. Use this only where you are sure',
  },
}
