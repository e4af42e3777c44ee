import { crc32 } from 'node:zlib'
import { beforeAll, expect, test } from 'vitest'
import { nastyPicture } from './sheet.fixture.ts'
import { sheetPng } from './sheet-png.ts'
import { sheetSvg } from './sheet-svg.ts'

let png: Buffer
beforeAll(async () => {
  png = Buffer.from(await sheetPng(sheetSvg(nastyPicture, 'http://localhost/', 'nb'), []))
})

test('a PNG is 1920 pixels wide, as high as its sheet asks for, and says 192 pixels an inch', () => {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]))
  expect(png.readUInt32BE(16)).toBe(1920)
  expect(png.readUInt32BE(20)).toBeGreaterThan(400)
  expect(png.subarray(37, 41).toString('latin1')).toBe('pHYs')
  expect([png.readUInt32BE(41), png.readUInt32BE(45), png[49]]).toEqual([7559, 7559, 1])
})

test('every piece of the file has its right checksum, and the last is the end', () => {
  const names: string[] = []
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at)
    const body = png.subarray(at + 4, at + 8 + length)
    expect(png.readUInt32BE(at + 8 + length)).toBe(crc32(body))
    names.push(body.subarray(0, 4).toString('latin1'))
    at += 12 + length
  }
  expect(names[0]).toBe('IHDR')
  expect(names.at(-1)).toBe('IEND')
})
