/**
 * 清晰度 What every receiver asks of a picture in words: sharp, whole, not a photocopy. The figures by which a machine
 * guesses at it are ours and only ever advise.
 */
import type { KnownSourceId } from '../../sources/index.ts'
import type { Text } from '../../vocabulary/text.ts'

export const legible = {
  says: {
    zh: '四边完整、字迹清晰、彩色；不收复印件和翻拍。',
    en: 'All edges in the picture, letters sharp, in colour; no photocopies and no photographs of a screen.',
  } satisfies Text,
  cites: ['huawei-filing-knowledge-base', 'tencent-filing-documents'] satisfies readonly KnownSourceId[],
  /** Variance of the Laplacian of the grey picture, its long edge brought to 1,000 pixels. */
  sharpness: 60,
  /** The shorter edge in pixels; below it the small print of an identity card is lost. */
  shortEdge: 600,
  /** Of a scanner that tells it, in dots per inch. */
  resolution: 150,
} as const
