import { readCsv } from './read-csv.ts'
import { readXlsx } from './read-xlsx.ts'
import { damagedFile, emptyFile, fileTooLarge, notATable, passwordProtected } from './table-file.errors.ts'
import { limits, type TableFile } from './table-file.ts'

/**
 * Reads the bytes of a CSV or a workbook (.xlsx) into cells. What kind of file it is shows in its bytes; the name is
 * used in messages, and to tell a damaged workbook from a text. `limitBytes` is the largest file that is read.
 * Refuses (see table-file.errors.ts) what is empty, too large, damaged, locked or of another kind.
 */
export async function readTableFile(
  bytes: Uint8Array,
  fileName: string,
  limitBytes: number = limits.fileBytes,
): Promise<TableFile> {
  if (bytes.length === 0) throw emptyFile(fileName)
  if (bytes.length > limitBytes) throw fileTooLarge(fileName, bytes.length, limitBytes)
  const start = new TextDecoder('latin1').decode(bytes.subarray(0, 1024))
  if (start.startsWith('PK\x03\x04') || start.startsWith('PK\x05\x06')) return await readXlsx(bytes, fileName)
  if (start.startsWith('\xd0\xcf\x11\xe0')) throw oldOffice(bytes, fileName)
  if (start.startsWith('%PDF')) throw notATable(fileName, 'pdf')
  const words = start.replace(/^(\xef\xbb\xbf|\s)+/, '').toLowerCase()
  if (/^(<!doctype html|<html|<head|<meta|<table)/.test(words) || /^<\?xml[^>]*>\s*<html/.test(words)) {
    throw notATable(fileName, 'html')
  }
  if (words.startsWith('<?xml')) throw notATable(fileName, 'xml')
  if (fileName.toLowerCase().endsWith('.xlsx')) throw damagedFile(fileName)
  if (looksBinary(bytes)) throw notATable(fileName, 'binary')
  return readCsv(bytes, fileName)
}

/** The container of old .xls files is also that of new workbooks locked with a password. */
function oldOffice(bytes: Uint8Array, fileName: string) {
  const locked = [...'EncryptedPackage'].join('\0')
  const isLocked = new TextDecoder('latin1').decode(bytes).includes(locked)
  return isLocked ? passwordProtected(fileName) : notATable(fileName, 'xls')
}

/** Whether the first 64 KB hold more control characters than a text has; UTF-16 says by its mark that it is text, and has them in every other letter of some alphabets. */
function looksBinary(bytes: Uint8Array): boolean {
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) return false
  const start = bytes.subarray(0, 64 * 1024)
  const controls = start.filter((byte) => (byte > 0 && byte < 9) || (byte > 13 && byte < 32) || byte === 127).length
  return controls * 100 > start.length
}
