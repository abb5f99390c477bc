/** Formats one value as YAML on one line, in quotes only when it needs them. */
import { stringify } from "yaml";

/** Formats a value after « clé: ». */
export function yamlScalar(value: string): string {
  return stringify(value, { lineWidth: 0 }).trimEnd();
}

/** Formats a list in brackets: `[un, deux]`. */
export function yamlFlowList(values: readonly string[]): string {
  return stringify(values, { collectionStyle: "flow", lineWidth: 0, flowCollectionPadding: false }).trimEnd();
}

/** Formats a value inside brackets or braces. */
export function yamlFlowScalar(value: string): string {
  return yamlFlowList([value]).slice(1, -1);
}
