/**
 * 图片检查 What a measured picture lacks for whoever receives it. Providers' limits are practice, and our own figures a
 * guess: all of it advises, and nothing keeps a file from being accepted by somebody who looked at it.
 */
import { legible, type PictureLimit } from '../rulebook/pictures/index.ts'
import type { KnownSourceId } from '../sources/index.ts'
import type { Text } from '../vocabulary/text.ts'

/** As it was measured when it came. */
export type Measured =
  | {
      readonly is: 'picture'
      readonly width: number
      readonly height: number
      readonly colour: boolean
      readonly resolution: number | null
      readonly sharpness: number
    }
  | { readonly is: 'pdf'; readonly pages: number }
  | { readonly is: 'unreadable' }

export type PictureFinding = {
  readonly code: string
  readonly severity: 'advise'
  readonly message: Text
  readonly fix: Text
  /** Whose limit it is. */
  readonly of: Text
  readonly cites: readonly KnownSourceId[]
}

type Case = { readonly look: Measured; readonly bytes: number; readonly limit: PictureLimit }
type Picture = Extract<Measured, { is: 'picture' }>

const megabyte = 1024 * 1024
const prepared: Text = {
  zh: '“准备提交包”时自动处理，不必重新上传。',
  en: '“Prepare for submission” takes care of it; there is no need to upload again.',
}
const again: Text = {
  zh: '请用原件彩色扫描（300\u00a0dpi）或对焦后重新拍照。',
  en: 'Scan the original in colour at 300\u00a0dpi, or focus and photograph it again.',
}
const everybody: Text = { zh: '各接入商的共同要求', en: 'What every receiver asks' }

export function pictureFindings({ look, bytes, limit }: Case): readonly PictureFinding[] {
  const ofLimit = { severity: 'advise', of: limit.title, cites: limit.cites } as const
  const ofAll = { severity: 'advise', of: everybody, cites: legible.cites } as const
  if (look.is === 'unreadable')
    return [
      {
        code: 'picture-unreadable',
        ...ofAll,
        message: { zh: '文件打不开，可能已损坏。', en: 'The file does not open; it may be damaged.' },
        fix: again,
      },
    ]
  const tooLarge = bytes > limit.megabytes * megabyte
  const size = (bytes / megabyte).toFixed(1)
  const large: PictureFinding = {
    code: 'picture-too-large',
    ...ofLimit,
    message: {
      zh: `文件 ${size} MB，超过 ${limit.megabytes} MB。`,
      en: `The file has ${size} MB, more than ${limit.megabytes} MB.`,
    },
    fix: prepared,
  }
  if (look.is === 'pdf') {
    const paper: PictureFinding = {
      code: 'pdf-not-taken',
      ...ofLimit,
      message: {
        zh: `PDF 共 ${look.pages} 页；接入商只收图片。`,
        en: `A PDF of ${look.pages} pages; the receiver takes pictures only.`,
      },
      fix: prepared,
    }
    return [paper]
  }
  return [...(tooLarge ? [large] : []), ...edges(look, limit, ofLimit), ...legibility(look, limit, ofAll)]
}

type Shared = Pick<PictureFinding, 'severity' | 'of' | 'cites'>

function edges({ width, height }: Picture, { atLeast }: PictureLimit, shared: Shared): readonly PictureFinding[] {
  const isSmall =
    atLeast !== undefined && (Math.min(width, height) < atLeast.short || Math.max(width, height) < atLeast.long)
  if (!isSmall) return []
  return [
    {
      code: 'picture-too-small',
      ...shared,
      message: {
        zh: `图片 ${width}×${height} 像素，要求至少 ${atLeast.short}×${atLeast.long}。`,
        en: `The picture has ${width}×${height} pixels, at least ${atLeast.short}×${atLeast.long} are asked.`,
      },
      fix: again,
    },
  ]
}

function legibility(look: Picture, { colour }: PictureLimit, shared: Shared): readonly PictureFinding[] {
  const short = Math.min(look.width, look.height)
  const found: readonly (readonly [boolean, string, Text])[] = [
    [
      colour && !look.colour,
      'picture-grey',
      { zh: '图片是黑白的，可能是复印件。', en: 'The picture is without colour: perhaps a photocopy.' },
    ],
    [
      look.sharpness < legible.sharpness,
      'picture-blurred',
      { zh: '图片可能模糊，小字难以辨认。', en: 'The picture may be blurred, its small print hard to read.' },
    ],
    [
      short < legible.shortEdge,
      'picture-coarse',
      {
        zh: `短边只有 ${short} 像素，小字可能看不清。`,
        en: `The shorter edge has only ${short} pixels: small print may be lost.`,
      },
    ],
    [
      isCoarselyScanned(look),
      'picture-low-resolution',
      { zh: `扫描分辨率 ${look.resolution} dpi，偏低。`, en: `It was scanned at ${look.resolution} dpi only.` },
    ],
  ]
  return found.flatMap(([isSo, code, message]) => (isSo ? [{ code, ...shared, message, fix: again }] : []))
}

/** What programs write where no scanner said anything. */
const unsaid: readonly number[] = [1, 72, 96]

function isCoarselyScanned({ resolution, width, height }: Picture): boolean {
  if (resolution === null || unsaid.includes(resolution)) return false
  return resolution < legible.resolution && Math.min(width, height) < 2 * legible.shortEdge
}
