import { Fragment } from "react";
import { OPERATIONS } from "@/lib/api/operations";
import { say } from "@/lib/words/say";
import { DataTable } from "../method/data-table";
import styles from "./developers.module.css";
import type { DevelopersProps } from "./load-developers";

/** Every address of the API, with what it gives. */
export function AddressTable({ locale, words }: DevelopersProps) {
  const { caption, address, does } = words.addresses;
  return (
    <DataTable
      caption={say(locale, caption)}
      columns={[{ name: say(locale, address) }, { name: say(locale, does) }]}
      rows={OPERATIONS.map(({ id, method, path }) => ({
        id,
        name: (
          <code className={styles.name}>
            {method.toUpperCase()} <BreakablePath path={path} />
          </code>
        ),
        cells: [say(locale, words.operations[id])],
      }))}
    />
  );
}

/** A path that may be broken behind each of its strokes. */
function BreakablePath({ path }: { path: string }) {
  return path.split(/(?<=\w\/|\}\/)/).map((part) => (
    <Fragment key={part}>
      {part}
      <wbr />
    </Fragment>
  ));
}
