import { decimal } from "../questions/decimal.ts";
import { escapeXml } from "../questions/inline-html.ts";

/** A rule of response processing, as XML. */
export type Rule = string;

/** The identifier of the choice at an index. */
export const choose = (index: number) => `C${index + 1}`;

export function declareResponse(
  identifier: string,
  cardinality: "single" | "multiple" | "ordered",
  baseType: "identifier" | "directedPair" | "float" | "string",
  right: readonly string[],
  map = "",
): string {
  const values = right.map((value) => `<value>${escapeXml(value)}</value>`).join("");
  return `<responseDeclaration identifier="${identifier}" cardinality="${cardinality}" baseType="${baseType}"><correctResponse>${values}</correctResponse>${map}</responseDeclaration>`;
}

/**
 * What each answer is worth; together from 0 to 1.
 *
 * @param caseSensitive whether letters count as they are typed; of texts alone
 */
export function mapping(
  entries: readonly { readonly key: string; readonly value: number }[],
  caseSensitive?: "false",
): string {
  const sensitive = caseSensitive === undefined ? "" : ` caseSensitive="${caseSensitive}"`;
  const mapped = entries.map(
    ({ key, value }) =>
      `<mapEntry mapKey="${escapeXml(key)}" mappedValue="${decimal(value)}"${sensitive}/>`,
  );
  return `<mapping lowerBound="0" upperBound="1" defaultValue="0">${mapped.join("")}</mapping>`;
}

/** All or nothing. */
export function scoreIf(response: string, points: number): Rule {
  return `<responseCondition><responseIf><match><variable identifier="${response}"/><correct identifier="${response}"/></match><setOutcomeValue identifier="SCORE"><baseValue baseType="float">${points}</baseValue></setOutcomeValue></responseIf></responseCondition>`;
}

/** The sum of what the answers are worth. */
export function scoreByMap(responses: readonly string[]): Rule {
  const mapped = responses.map((name) => `<mapResponse identifier="${name}"/>`).join("");
  const value = responses.length === 1 ? mapped : `<sum>${mapped}</sum>`;
  return `<setOutcomeValue identifier="SCORE">${value}</setOutcomeValue>`;
}

/** What is said once an outcome has that name among its values. */
export function modalFeedback(outcome: string, identifier: string, html: string): string {
  return `<modalFeedback outcomeIdentifier="${outcome}" identifier="${identifier}" showHide="show">${html}</modalFeedback>`;
}
