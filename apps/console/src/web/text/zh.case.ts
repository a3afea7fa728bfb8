/** 案件页文字 The words of one case's page in Chinese. */
export const zhCase = {
  loading: '正在载入案件',
}
