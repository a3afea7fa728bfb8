/** 工具页、关于、首页和迷路页的文字：标题、说明和连接词。 */
import { numberWords } from './number.ts'

export const zhTools = {
  snippet: {
    title: '悬挂代码',
    lead: '填入编号，得到可以贴进页脚的代码。编号不会离开这个页面。',
    formats: '各种格式',
    example: '例子',
    where: '贴在哪里',
    maker: '用您的编号生成',
    noScript: '生成器需要脚本。没有脚本时，请照下面各格式页的例子改成您的编号。',
    carries: '可以包含',
    can: '这个格式还能做什么',
    style: '用到样式类时，把这些规则加进您自己的样式表',
    check: '贴好之后，检查您的页面',
    onHost: (host: string, numbers: string) => `${host} 用 ${numbers}`,
  },
  check: {
    title: '检查页脚',
    lead: '粘贴您的页面，看备案号、许可证号和公安联网备案号写得对不对、链接对不对。不会发送到任何地方。',
    noScript: '检查需要脚本。没有脚本时，可以用命令 beian footer check 页面.html 检查，或对照下面的清单。',
    looked: '检查哪些内容',
    list: [
      '首页有没有备案号；有没有留着示例里的假号码，或趣味编号。',
      '编号的写法：省份简称、缺“号”、全角字、断行、连在一起。',
      '链接：备案号到 beian.miit.gov.cn，公安编号到 beian.mps.gov.cn；旧地址、失效地址、两个系统弄反、链接到自己或别的网站。',
      '公安链接里的数字和显示的编号是否一致；图标有没有，是不是直接引用了政府网站。',
      '编号是否被隐藏、只在注释或脚本里、只有一部分带链接。',
      '告诉我们您的编号时：页面上挂的是不是别人的，或您另一个网站的。',
      '省份要求写主体备案号还是网站备案号。',
    ],
    known: '看不到的，会说“无法判断”：模板和脚本生成的编号，要在实际输出的页面上检查。',
    make: '还没有页脚代码？先生成一份',
  },
  number: numberWords.zh,
  about: {
    title: '关于本站',
    notAdvice: '不是法律意见',
    notAdviceText:
      '本站整理公开的规定和做法，供办理时参考。它不是法律意见，不能代替主管部门、接入商或律师的答复。各省口径会变，提交之前请向接入商核实。',
    notMinistry: '不是主管部门',
    notMinistryText:
      '本站与工业和信息化部、各省通信管理局、公安机关没有任何关系，不受理备案，也不收费。备案由接入商免费提交；官方备案系统是 beian.miit.gov.cn，公安平台是 beian.mps.gov.cn。',
    how: '内容怎么来',
    howText:
      '每一条都写成一句话，附效力、可信度、开始日期和来源。我们没有查过的地方直接写“还没有人查过”，不拿全国的说法冒充。来源互相矛盾时两边都列。',
    errors: '发现错误怎么办',
    errorsText: '请告诉我们：哪一页、哪一句、依据是什么（最好附网址和日期）。改正时保留原来的句子和日期。',
    errorsAt: '发到：',
    errorsNone: '本站没有配置收信地址；请在源代码仓库提出。',
    privacy: '隐私',
    privacyText: '没有 Cookie，没有统计，不请求任何第三方。生成器和识别工具只在您的浏览器里运行。',
    licences: '许可',
    licencesText: '程序按 MIT 许可；规则数据按 CC\u00a0BY\u00a04.0 许可，转载请注明“中国 ICP 备案逐条说”和日期。',
  },
  home: {
    find: '我需要办什么？',
    findLead: '先选您是谁，最多再答七个问题。',
    noQuestions: '不想逐题回答？全部在一页上',
    asked: '大家常问的',
    start: '从这里开始',
    startLead: '有三种制度。每种先列出怎样进入，再列出以后可能要办的事。',
    naturesLead: (procedure: string) => `选择性质，看${procedure}要什么：`,
    natures: '您是谁',
    provinces: '您在哪里',
    tools: '工具',
    shelf: '这个书架上有什么',
    topics: '个问题',
    statements: '条说法',
    sources: '份来源',
    own: '个省份有自己的说法',
  },
  notFound: '没有这一页',
  notFoundText: '地址可能写错了，或者这一页改了名。',
}

export type ToolsText = typeof zhTools
