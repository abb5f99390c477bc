/** Starts the files of tests that take longest before the others, so that no worker waits for one of them at the end. */
import { BaseSequencer, type TestSpecification } from "vitest/node";

/** Those of more than a minute on a slow machine, the longest first: where nothing was run yet, vitest knows only the size of files. */
const LONGEST = [
  "search/states",
  "search/questions",
  "readers",
  "package",
  "cli/start",
  "build/owner-configuration",
  "promises/killed-build",
];

export class LongestFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const rank = ({ moduleId }: TestSpecification): number => {
      const at = LONGEST.findIndex((name) => moduleId.endsWith(`/tests/${name}.test.ts`));
      return at < 0 ? LONGEST.length : at;
    };
    return (await super.sort(files)).sort((a, b) => rank(a) - rank(b));
  }
}
