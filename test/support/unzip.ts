import { inflateRawSync } from "node:zlib";

const END = 0x06054b50;
const ENTRY = 0x02014b50;

/** Every file of a ZIP archive (office documents are such) by its path. */
export function unzip(archive: Uint8Array): Map<string, Buffer> {
  const bytes = Buffer.from(archive);
  let end = bytes.length - 22;
  while (end >= 0 && bytes.readUInt32LE(end) !== END) end -= 1;
  const files = new Map<string, Buffer>();
  let place = bytes.readUInt32LE(end + 16);
  while (bytes.readUInt32LE(place) === ENTRY) {
    const [method, size] = [bytes.readUInt16LE(place + 10), bytes.readUInt32LE(place + 20)];
    const [name, extra, comment] = [28, 30, 32].map((offset) => bytes.readUInt16LE(place + offset)) as [
      number,
      number,
      number,
    ];
    const local = bytes.readUInt32LE(place + 42);
    const start = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const packed = bytes.subarray(start, start + size);
    files.set(bytes.toString("utf8", place + 46, place + 46 + name), method === 0 ? packed : inflateRawSync(packed));
    place += 46 + name + extra + comment;
  }
  return files;
}

/** A file of an archive as text; empty where there is none. */
export function textIn(archive: Uint8Array, path: string): string {
  return unzip(archive).get(path)?.toString("utf8") ?? "";
}
