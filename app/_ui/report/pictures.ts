import { drawCharts } from "@/lib/report/charts/charts";
import type { Picture, Report } from "@/lib/report/report";
import type { Pictures } from "@/lib/report/word/blocks";

/** Points of a picture for each pixel of its drawing, so that it is sharp on paper. */
const SHARP = 3;

/** What a logo measures at most, in pixels. */
const LOGO = { width: 600, height: 300 };

/** What an SVG measures that does not tell its size. */
const UNTOLD = { width: 300, height: 150 };

/** The charts of a report as pictures. */
export async function chartPictures(report: Report): Promise<Pictures> {
  const drawn = Object.entries(drawCharts(report)).map(async ([id, { svg, width, height }]) => {
    const image = await load(`data:image/svg+xml;charset=utf-8,${encodeURIComponent(svg)}`);
    return [id, { png: await paint(image, width * SHARP, height * SHARP), width, height }];
  });
  return Object.fromEntries(await Promise.all(drawn));
}

/** A logo of any kind as a picture of at most 600 × 300; null where there is none, or where it cannot be read. */
export async function logoPicture(url: string): Promise<Picture | null> {
  if (!url) return null;
  try {
    const image = await load(url);
    const size = { width: image.naturalWidth || UNTOLD.width, height: image.naturalHeight || UNTOLD.height };
    const scale = Math.min(1, LOGO.width / size.width, LOGO.height / size.height);
    const [width, height] = [Math.round(size.width * scale), Math.round(size.height * scale)];
    return { png: await paint(image, width, height), width, height };
  } catch {
    return null;
  }
}

async function load(url: string): Promise<HTMLImageElement> {
  const image = new Image();
  image.src = url;
  await image.decode();
  return image;
}

async function paint(image: HTMLImageElement, width: number, height: number): Promise<Uint8Array> {
  const canvas = document.createElement("canvas");
  canvas.width = width;
  canvas.height = height;
  canvas.getContext("2d")?.drawImage(image, 0, 0, width, height);
  const blob = await new Promise<Blob | null>((resolve) => canvas.toBlob(resolve, "image/png"));
  if (!blob) throw new Error("no picture");
  return new Uint8Array(await blob.arrayBuffer());
}
