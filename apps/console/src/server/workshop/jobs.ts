/** What the workshop does with files that people sent: measure, show a page, make fit for whoever receives them. */

/** Measured of a picture, or of a PDF how many pages it has. */
export type Look =
  | {
      readonly is: 'picture'
      /** In pixels, as it stands upright. */
      readonly width: number
      readonly height: number
      readonly colour: boolean
      /** Dots per inch, where the file tells it. */
      readonly resolution: number | null
      /** Variance of the Laplacian of the grey picture, its long edge brought to 1,000 pixels. */
      readonly sharpness: number
    }
  | { readonly is: 'pdf'; readonly pages: number }
  | { readonly is: 'unreadable' }

export type Fit = {
  readonly types: readonly string[]
  readonly bytes: number
  readonly atLeast: { readonly short: number; readonly long: number } | null
}

export type Made = {
  readonly content: Buffer
  readonly type: 'image/jpeg' | 'image/png'
  readonly width: number
  readonly height: number
  /** It is as small as it may become and still too large, or was too small from the start. */
  readonly stays: 'too-large' | 'too-small' | null
}

export type Page = { readonly content: Buffer; readonly type: 'image/jpeg'; readonly pages: number }

export type Jobs = {
  look: { asked: { content: Buffer; type: string }; made: Look }
  page: { asked: { content: Buffer; page: number; longEdge: number }; made: Page | null }
  fit: { asked: { content: Buffer; fit: Fit }; made: Made }
}
export type JobKind = keyof Jobs
export type Message = { readonly [K in JobKind]: { readonly job: K } & Jobs[K]['asked'] }[JobKind]
export type Reply = { readonly made: Jobs[JobKind]['made'] } | { readonly failed: string }
