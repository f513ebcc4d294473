const KINDS = ["image/png", "image/jpeg", "image/svg+xml"];

/** Bytes of a logo at most: the storage of a browser holds a few million characters for the whole site. */
export const LOGO_LIMIT = 300 * 1024;

type ReadLogo = { ok: true; url: string } | { ok: false; problem: "too-large" | "no-picture" };

/** A picture file as a data URL, or why it is none. */
export async function readLogo(file: File): Promise<ReadLogo> {
  if (!KINDS.includes(file.type)) return { ok: false, problem: "no-picture" };
  if (file.size > LOGO_LIMIT) return { ok: false, problem: "too-large" };
  try {
    const url = await dataUrl(file);
    const image = new Image();
    image.src = url;
    await image.decode();
    return { ok: true, url };
  } catch {
    return { ok: false, problem: "no-picture" };
  }
}

function dataUrl(file: File): Promise<string> {
  return new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(String(reader.result));
    reader.onerror = () => reject(reader.error);
    reader.readAsDataURL(file);
  });
}
