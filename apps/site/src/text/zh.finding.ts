/** 搜索、数据和迷路时的文字。 */

export const zhFinding = {
  search: {
    title: '搜索',
    lead: '搜指南、规定、各省、来源、争议和编号。单个字、号码的一部分也可以。',
    label: '要找什么',
    button: '搜索',
    noScript: '搜索要在浏览器里运行脚本。没有脚本时，从这份清单找：',
    found: '搜到的页面',
    looking: '正在查找……',
    none: '没有找到。换一个说法，或者只写其中一个词。',
    one: '找到 1 页',
    many: '找到 # 页',
    failed: '搜索没有装载成功。请刷新页面再试。',
    more: '再看一些',
    leftOut: '按单位性质和省份列出的清单不在搜索范围内：它们从办理指南进入。',
  },
  data: {
    title: '数据',
    lead: '整部规则书是一个 JSON 文件，人人可用，不需要我们的程序。许可：CC\u00a0BY\u00a04.0。',
    files: '文件',
    book: '规则书',
    schema: '它的 JSON Schema',
    index: '给语言模型的目录',
    size: (kilobytes: number) => `${kilobytes} kB`,
    version: (version: number, day: string) => `格式版本 ${version}；内容截至${day}。`,
    holds: '里面有什么',
    shelves: {
      topics: '个问题，各有全国和各省的说法、日期、效力和出处',
      sources: '份来源',
      procedures: '种办理程序，各有阶段',
      provinces: '个省份',
      disputes: '处争议',
      rejections: '种退回原因',
    },
    use: '怎样用',
    jq: '用 jq：广东的全部说法',
    typescript: '用 TypeScript：每种办理的阶段',
    python: '用 Python：全国有依据的期限',
    markdown: '每一页还有 Markdown 版本：在地址末尾加上 index.md。',
    checklists: '按单位性质列出的清单',
    oneAPlace: (example: string) => `每个省份一份，例如 ${example}`,
    cite: '引用时请写明来源和日期；规定会变，旧文件不会自己更新。',
  },
  lost: {
    rooms: '也许您在找：',
  },
}

export type FindingText = typeof zhFinding
