/** An invented badge, a blue disc of 20 pixels: the real one may only be had from the police's platform. */
import { Buffer } from 'node:buffer'

export const badge = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAABQAAAAUCAYAAACNiR0NAAAAPklEQVR42mNgoBfQ9+7/jw9TzSCSDCbVMLyGkmsYTkOpaiClhmEYOmrgqIEDlBZpn/WoXjjQpPiiSQFLKQAA02Awv5YjtvQAAAAASUVORK5CYII=',
  'base64',
)
