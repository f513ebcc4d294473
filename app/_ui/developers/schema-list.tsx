import { publishedNames } from "@/lib/api/published";
import { say } from "@/lib/words/say";
import controls from "../controls.module.css";
import styles from "./developers.module.css";
import type { DevelopersProps } from "./load-developers";

/** Where programs find what they can read of the API. */
export function SchemaList({ locale, words }: DevelopersProps) {
  const { text, openapi } = words.schemas;
  return (
    <>
      <p>{say(locale, text)}</p>
      <p>
        <a className={controls.quiet} href="/api/v1/openapi.json">
          {say(locale, openapi)}
        </a>
      </p>
      <ul className={styles.schemas}>
        {publishedNames().map((name) => (
          <li key={name}>
            <a href={`/api/v1/schemas/${name}`}>
              <code className={styles.name}>/api/v1/schemas/{name}</code>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
