/** 检查自己的文字；每个发现说什么、怎么改，由检查程序给出。 */
import type { Severity } from '@beian/domain/vocabulary'
import type { FoundKind, FoundNumber, LinkStatus, Place } from '@beian/footer-check'

export const zh = {
  source: '页面源码',
  sourceHint: '在浏览器里打开您的首页，右键“查看网页源代码”，全选复制，粘贴到这里；也可以把文件拖进来。',
  file: '选择文件',
  drop: 'HTML、PHP、Vue、JSX、Markdown 等都可以，最大 8 MB',
  fileTaken: (name: string, size: string) => `${name}（${size}）`,
  dropFile: '去掉文件',
  isHome: '这是首页',
  compare: '与您的编号比对',
  compareHint: '填了编号，才能看出页面上挂的是不是别人的、或另一个网站的编号。',
  comparedWith: '比对的编号：',
  filing: 'ICP 备案号',
  publicSecurity: '公安联网备案号',
  licence: 'ICP 经营许可证号',
  province: '主体所在省份',
  anyProvince: '按编号判断',
  check: '检查',
  checking: '正在检查……',
  private: '全部在这个页面里完成，不会发送到任何地方。',
  notLoaded: '检查程序没有加载成功，请检查网络后重新载入页面。',
  what: '怎么办：',
  result: '检查结果',
  verdicts: {
    found: '发现的问题',
    fine: '没有发现问题',
    nothing: '这段内容里没有编号',
    'cannot-tell': '无法判断',
  },
  verdictNotes: {
    found: '',
    fine: '看得到的编号都写得对，链接也对。',
    nothing: '没有备案号，也没有要求这里必须有。除首页外，其他页面可以不展示。',
    'cannot-tell': '看到的内容不够下结论：编号或链接由模板、脚本生成。请检查实际输出的页面。',
  },
  limits: '没有看的：页面打开后由脚本加上的内容、另外的样式文件，以及编号在主管部门的系统里是否真实有效。',
  counted: (count: number, grade: string) => `${count} 项${grade}`,
  severities: { block: '必须改', risk: '有风险', advise: '建议', 'cannot-tell': '无法判断' } satisfies Record<
    Severity,
    string
  >,
  place: (line: string, column: string) => `第 ${line} 行第 ${column} 列`,
  wholePage: '整个页面',
  numbers: '页面上的编号',
  kinds: {
    'filing-principal': '主体备案号',
    'filing-service': '服务备案号',
    licence: '许可证号',
    'licence-service': '许可证所属服务的备案号',
    'public-security': '公安联网备案号',
  } satisfies Record<FoundKind, string>,
  written: (text: string) => `页面上写作：${text}`,
  places: { text: '在正文里', attribute: '在属性里', comment: '在注释里', script: '在脚本里' } satisfies Record<
    Place,
    string
  >,
  notLinked: '没有链接',
  unknownLink: '链接由表达式生成',
  partly: '只有一部分带链接',
  statuses: {
    current: '链接指向现行的查询系统',
    http: '链接用的是 http',
    obsolete: '链接是旧地址',
    'wrong-site': '链接到了另一个系统',
    dead: '链接已失效',
    relative: '链接没有指向查询系统',
    'other-site': '链接到了别的网站',
  } satisfies Record<LinkStatus, string>,
  codes: { true: '链接里的数字一致', false: '链接里的数字不一致' } satisfies Record<
    `${NonNullable<FoundNumber['codeMatches']>}`,
    string
  >,
  mended: '能直接改好的',
  mendedNote: (count: number) => `改 ${count} 处，其余一字不动。`,
  copyMended: '复制改好的源码',
  copied: '已复制',
  copyByHand: '浏览器不允许复制：源码已选中，请按 Ctrl+C',
  now: '改为',
  left: '要您来改的',
  mendedSource: '改好的源码',
}
