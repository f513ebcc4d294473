import { readFileSync } from "node:fs";
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Short files of examples before files of properties: what is broken on purpose is then seen in a moment. */
export class ExamplesFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]) {
    return files
      .map((file) => ({ file, text: readFileSync(file.moduleId, "utf8") }))
      .sort((a, b) => slowness(a.text) - slowness(b.text))
      .map(({ file }) => file);
  }
}

/** Length in characters, a property counting more than any length. */
const slowness = (text: string) => text.length + (text.includes("fast-check") ? 1e6 : 0);
