import { crc32 } from 'node:zlib';

/** A file of an archive. */
export interface ZipEntry {
  /** With slashes between folders. */
  readonly path: string;
  readonly text: string;
}

/** UTF-8 in names: general purpose flag 11. */
const UTF8_NAMES = 0x0800;
/** 1 January 1980, the first day that the format knows: the same files make the same archive. */
const FIRST_DAY = 0x0021;

/**
 * A ZIP archive whose files are stored and not compressed, which for some kilobytes of text is all that is needed.
 *
 * @see https://pkware.cachefly.net/webdocs/casestudies/APPNOTE.TXT sections 4.3.7, 4.3.12 and 4.3.16
 */
export function storedZip(entries: readonly ZipEntry[]): Buffer {
  const files: Buffer[] = [];
  const directory: Buffer[] = [];
  let offset = 0;
  for (const { path, text } of entries) {
    const name = Buffer.from(path);
    const content = Buffer.from(text);
    // Version needed, flags, method, time, date, checksum, both sizes, length of the name, length of what follows it.
    const common = Buffer.concat([
      u16(20, UTF8_NAMES, 0, 0, FIRST_DAY),
      u32(crc32(content), content.length, content.length),
      u16(name.length, 0),
    ]);
    files.push(u32(0x04034b50), common, name, content);
    // Version made by; then, after what is common: comment, disk, two sets of attributes, and where the file begins.
    directory.push(u32(0x02014b50), u16(20), common, u16(0, 0, 0), u32(0, offset), name);
    offset += 4 + common.length + name.length + content.length;
  }
  const index = Buffer.concat(directory);
  const end = [u32(0x06054b50), u16(0, 0, entries.length, entries.length), u32(index.length, offset), u16(0)];
  return Buffer.concat([...files, index, ...end]);
}

function u16(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 2);
  values.forEach((value, at) => buffer.writeUInt16LE(value, at * 2));
  return buffer;
}

function u32(...values: number[]): Buffer {
  const buffer = Buffer.alloc(values.length * 4);
  values.forEach((value, at) => buffer.writeUInt32LE(value, at * 4));
  return buffer;
}
