/** 文件 What a scanner and a phone make. A provider's own limits (2–4 MB) are met by compressing before the submission. */
export const fileTypes = ['image/jpeg', 'image/png', 'application/pdf'] as const
export const MAX_MEGABYTES = 20
