import { sheetWidth } from './sheet-svg.ts'

/** Pixels for each CSS pixel: sharp in print at the width of a page. */
const density = 2

/**
 * An SVG file of ours as PNG, 1920 pixels wide, drawn with the fonts given (paths of .ttf) and no other, so that it is the same
 * on every machine. Runs beside the main thread.
 */
export async function sheetPng(svg: string, fonts: readonly string[]): Promise<Uint8Array> {
  // Loaded when a picture is asked for: no page waits for it.
  const { renderAsync } = await import('@resvg/resvg-js')
  const image = await renderAsync(svg, {
    fitTo: { mode: 'width', value: sheetWidth * density },
    background: '#ffffff',
    font: { fontFiles: [...fonts], loadSystemFonts: fonts.length === 0, defaultFontFamily: 'Inter Variable', sansSerifFamily: 'Inter Variable' },
  })
  return withSize(image.asPng())
}

/** `pHYs`: 7559 pixels a metre (192 an inch), so that a document shows the picture at its own width; then its checksum (CRC-32). */
const size = [0, 0, 0, 9, 0x70, 0x48, 0x59, 0x73, 0, 0, 0x1d, 0x87, 0, 0, 0x1d, 0x87, 1, 0x8f, 0xe5, 0xf1, 0x65]
/** The signature (8 bytes) and the header, which is always the first piece (25 bytes). */
const headEnd = 33

function withSize(png: Uint8Array): Uint8Array {
  const whole = new Uint8Array(png.length + size.length)
  whole.set(png.subarray(0, headEnd))
  whole.set(size, headEnd)
  whole.set(png.subarray(headEnd), headEnd + size.length)
  return whole
}
