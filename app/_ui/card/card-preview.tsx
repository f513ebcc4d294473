import type { CardContent } from "./card-content";
import styles from "./card-preview.module.css";
import { PAGE } from "./card-theme";
import { ResultCard } from "./result-card";

/** The card on a page, drawn by the browser: nothing is fetched for it. */
export function CardPreview({ content, alt, host }: { content: CardContent; alt: string; host: string }) {
  return (
    <div className={styles.box}>
      <div className={styles.card} role="img" aria-label={alt}>
        <ResultCard content={content} host={host} medium={PAGE} />
      </div>
    </div>
  );
}
