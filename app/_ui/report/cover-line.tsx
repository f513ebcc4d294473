import type { Words } from "@/lib/words/load";
import { say } from "@/lib/words/say";
import { useBrand } from "./brand";
import styles from "./cover-line.module.css";

/** Whose report it is, on paper alone; nothing where nobody said. */
export function CoverLine({ locale, words }: { locale: string; words: Words<"report"> }) {
  const { name, preparedBy, confidentiality, logo } = useBrand();
  const facts = [name, preparedBy && say(locale, words.paper.preparedBy, { name: preparedBy }), confidentiality];
  const shown = facts.filter(Boolean);
  if (shown.length === 0 && !logo) return null;
  return (
    <p className={styles.cover}>
      {/* biome-ignore lint/performance/noImgElement: a picture that never was on a server */}
      {logo && <img src={logo} alt={say(locale, words.brand.logoChosen)} />}
      {shown.join(" · ")}
    </p>
  );
}
