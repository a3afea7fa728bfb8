/** 命令登记 All verbs, one line each. A verb is loaded when it is called: reading a number must not load the rulebook. */
import type { Text } from './language.ts'
import type { Options, Verb } from './verb.ts'

type Entry = { readonly title: Text; load(): Promise<{ readonly default: unknown }> }

// biome-ignore format: one verb, one line
export const register = {
  'number parse': { title: { zh: '读一个备案号、许可证号或公安备案号', en: 'Read a filing, licence or public-security number' }, load: () => import('./verbs/number-parse.ts') },
  'number find': { title: { zh: '在文字里找号码', en: 'Find the numbers in running text' }, load: () => import('./verbs/number-find.ts') },
  'id check': { title: { zh: '核对统一代码、身份证号、手机号、域名、IP', en: 'Check credit codes, resident ids, mobiles, domain names, IPs' }, load: () => import('./verbs/id-check.ts') },
  'workday is': { title: { zh: '某天是不是工作日', en: 'Whether work is done on a day' }, load: () => import('./verbs/workday-is.ts') },
  'workday add': { title: { zh: '某天之后（或之前）第 N 个工作日', en: 'The N-th working day after (or before) a day' }, load: () => import('./verbs/workday-add.ts') },
  'workday between': { title: { zh: '两天之间有几个工作日', en: 'How many working days lie between two days' }, load: () => import('./verbs/workday-between.ts') },
  'footer check': { title: { zh: '检查页面和模板里的备案号', en: 'Check the numbers on pages and in templates' }, load: () => import('./verbs/footer-check.ts') },
  'footer fix': { title: { zh: '修补源码里的旧链接和占位号码', en: 'Mend old links and placeholders in a source tree' }, load: () => import('./verbs/footer-fix.ts') },
  snippet: { title: { zh: '生成页脚代码', en: 'Write the code for a footer' }, load: () => import('./verbs/snippet.ts') },
  'which': { title: { zh: '该办哪一项', en: 'Which procedure is the right one' }, load: () => import('./verbs/which.ts') },
  'requirements': { title: { zh: '一份案情要满足什么、要交什么', en: 'What a case is asked for' }, load: () => import('./verbs/requirements.ts') },
  'findings': { title: { zh: '提交之前哪里会被退回', en: 'What would be returned, before it is submitted' }, load: () => import('./verbs/findings.ts') },
  'explain': { title: { zh: '为什么这样要求、这样判断', en: 'Why something is asked or found' }, load: () => import('./verbs/explain.ts') },
  'deadlines': { title: { zh: '哪些期限在走、何时截止', en: 'Which limits run, and until when' }, load: () => import('./verbs/deadlines.ts') },
  'what-if': { title: { zh: '换个省、换一天会怎样', en: 'What would change elsewhere or on another day' }, load: () => import('./verbs/what-if.ts') },
  'rules list': { title: { zh: '列出规则条目', en: 'List the topics of the rules' }, load: () => import('./verbs/rules-list.ts') },
  'rules show': { title: { zh: '一个条目在某一天的全部规定', en: 'All that is said to a topic on a day' }, load: () => import('./verbs/rules-show.ts') },
  'rules diff': { title: { zh: '两天之间、两份数据之间的变化', en: 'What changed between two days or two datasets' }, load: () => import('./verbs/rules-diff.ts') },
  'rules coverage': { title: { zh: '各省收录情况', en: 'How well each province is known' }, load: () => import('./verbs/rules-coverage.ts') },
  'rules stale': { title: { zh: '该重新核对的', en: 'What should be looked at again' }, load: () => import('./verbs/rules-stale.ts') },
  mcp: { title: { zh: '供助手和编辑器使用的 MCP 服务', en: 'The MCP server for assistants and editors' }, load: () => import('./verbs/mcp.ts') },
} as const satisfies Readonly<Record<string, Entry>>

export type VerbId = keyof typeof register
export const verbIds = Object.keys(register) as readonly VerbId[]

export async function loadVerb(id: VerbId): Promise<Verb> {
  // Each verb types its own options; from here on they are only names and values.
  return (await register[id].load()).default as Verb<Options>
}
