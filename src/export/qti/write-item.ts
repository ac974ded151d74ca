import { kindOf } from "../../quiz/index.ts";
import { leadingNumber } from "../gift/write-gift.ts";
import type { AskedQuestion } from "../questions/asked-questions.ts";
import { decimal } from "../questions/decimal.ts";
import { explainHtml, type PartFeedback, partFeedback } from "../questions/explain.ts";
import { escapeXml, inlineText, pieceHtml } from "../questions/inline-html.ts";
import { nameQuestion } from "../questions/name-question.ts";
import { qtiHtml, withoutStrikes } from "./qti-html.ts";
import {
  choose,
  declareResponse,
  mapping,
  modalFeedback,
  type Rule,
  scoreByMap,
  scoreIf,
} from "./qti-parts.ts";

const NAMESPACE = "http://www.imsglobal.org/xsd/imsqti_v2p1";
const SCHEMA = "http://www.imsglobal.org/xsd/qti/qtiv2p1/imsqti_v2p1.xsd";

/** What an item is put together from. */
interface Parts {
  readonly declarations: readonly string[];
  readonly body: string;
  readonly rules: readonly Rule[];
  /** Feedback on single answers: the identifiers under which the rules choose it. */
  readonly feedback: readonly { readonly id: string; readonly html: string }[];
  readonly unplaced: readonly PartFeedback[];
}

/** The name of an item, which begins with a letter as names of XML must. */
export const itemId = (id: string) => `item-${id}`;

/**
 * A question as one `assessmentItem` of QTI 2.1 (IMS Global 2012): what is asked, what is right,
 * how it is scored from 0 to 1, and what is said afterwards as modal feedback.
 */
export function writeItem(asked: AskedQuestion): string {
  const { id } = asked.plain;
  const { declarations, body, rules, feedback, unplaced } = partsOf(asked);
  const why = withoutStrikes(explainHtml(asked, unplaced));
  const said = [
    ...feedback.map((each) => modalFeedback("FEEDBACK", each.id, each.html)),
    ...(why === "" ? [] : [modalFeedback("SOLUTION", "WHY", why)]),
  ];
  return [
    `<?xml version="1.0" encoding="UTF-8"?>`,
    `<assessmentItem xmlns="${NAMESPACE}" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="${NAMESPACE} ${SCHEMA}" identifier="${itemId(id)}" title="${escapeXml(nameQuestion(asked))}" adaptive="false" timeDependent="false">`,
    ...declarations,
    `<outcomeDeclaration identifier="SCORE" cardinality="single" baseType="float" normalMaximum="1"><defaultValue><value>0</value></defaultValue></outcomeDeclaration>`,
    `<outcomeDeclaration identifier="FEEDBACK" cardinality="multiple" baseType="identifier"/>`,
    `<outcomeDeclaration identifier="SOLUTION" cardinality="single" baseType="identifier"/>`,
    `<itemBody>${body}</itemBody>`,
    `<responseProcessing>${rules.join("")}<setOutcomeValue identifier="SOLUTION"><baseValue baseType="identifier">WHY</baseValue></setOutcomeValue></responseProcessing>`,
    ...said,
    "</assessmentItem>",
    "",
  ].join("\n");
}

function partsOf(asked: AskedQuestion): Parts {
  const { plain, question } = asked;
  const { kind, options = [], pairs = [], decoys = [], slips = [], number } = plain;
  const prompt = `<prompt>${qtiHtml(plain.stem)}</prompt>`;
  switch (kind) {
    case "single":
    case "several": {
      const right = options.flatMap(({ correct }, i) => (correct ? [choose(i)] : []));
      const choices = options.map(
        ({ text }, i) =>
          `<simpleChoice identifier="${choose(i)}" fixed="true">${qtiHtml(text)}</simpleChoice>`,
      );
      const single = kind === "single";
      // All of the right ones and none of the wrong ones make one point; nobody goes below none.
      const worth = options.map(({ correct }, i) => ({
        key: choose(i),
        value: correct ? 1 / right.length : -1 / (options.length - right.length),
      }));
      return {
        declarations: [
          declareResponse(
            "RESPONSE",
            single ? "single" : "multiple",
            "identifier",
            right,
            single ? "" : mapping(worth),
          ),
        ],
        body: `<choiceInteraction responseIdentifier="RESPONSE" shuffle="false" maxChoices="${single ? 1 : 0}">${prompt}${choices.join("")}</choiceInteraction>`,
        rules: [
          single ? scoreIf("RESPONSE", 1) : scoreByMap(["RESPONSE"]),
          `<responseCondition><responseIf><not><isNull><variable identifier="RESPONSE"/></isNull></not><setOutcomeValue identifier="FEEDBACK"><multiple><variable identifier="RESPONSE"/></multiple></setOutcomeValue></responseIf></responseCondition>`,
        ],
        feedback: options.flatMap(({ feedback }, i) =>
          feedback === undefined ? [] : [{ id: choose(i), html: `<p>${qtiHtml(feedback)}</p>` }],
        ),
        unplaced: [],
      };
    }
    case "order": {
      const shown = kindOf(question).prompt(question);
      const items = shown.form === "order" ? shown.items : [];
      const choices = items.map(
        ({ index, text }) =>
          `<simpleChoice identifier="${choose(index)}" fixed="false">${qtiHtml(text)}</simpleChoice>`,
      );
      const right = options.map((_, i) => choose(i));
      return {
        declarations: [declareResponse("RESPONSE", "ordered", "identifier", right)],
        body: `<orderInteraction responseIdentifier="RESPONSE" shuffle="false">${prompt}${choices.join("")}</orderInteraction>`,
        rules: [scoreIf("RESPONSE", 1)],
        feedback: [],
        unplaced: partFeedback(plain),
      };
    }
    case "match": {
      const rights = [
        ...new Set([...pairs.map(({ right }) => right), ...decoys.map(({ text }) => text)]),
      ];
      const rightOf = (text: string) => `R${rights.indexOf(text) + 1}`;
      const links = pairs.map(({ right }, i) => `L${i + 1} ${rightOf(right)}`);
      const set = (choices: readonly string[]) =>
        `<simpleMatchSet>${choices.join("")}</simpleMatchSet>`;
      const choice = (id: string, text: string, most: number) =>
        `<simpleAssociableChoice identifier="${id}" matchMax="${most}">${qtiHtml(text)}</simpleAssociableChoice>`;
      const lefts = pairs.map(({ left }, i) => choice(`L${i + 1}`, left, 1));
      const worth = links.map((key) => ({ key, value: 1 / pairs.length }));
      return {
        declarations: [
          declareResponse("RESPONSE", "multiple", "directedPair", links, mapping(worth)),
        ],
        body: `<matchInteraction responseIdentifier="RESPONSE" shuffle="true" maxAssociations="${pairs.length}">${prompt}${set(lefts)}${set(rights.map((text) => choice(rightOf(text), text, pairs.length)))}</matchInteraction>`,
        rules: [scoreByMap(["RESPONSE"])],
        feedback: [],
        unplaced: partFeedback(plain),
      };
    }
    case "numeric": {
      const { value = 0, tolerance = 0, unit } = number ?? {};
      const known = slips
        .map((slip, i) => ({ id: `S${i + 1}`, amount: leadingNumber(slip.answer), slip }))
        .filter(({ amount }) => !Number.isNaN(amount));
      const after = unit === undefined ? "" : ` ${qtiHtml(unit)}`;
      return {
        declarations: [declareResponse("RESPONSE", "single", "float", [decimal(value)])],
        body: `<p>${qtiHtml(plain.stem)}</p><p><textEntryInteraction responseIdentifier="RESPONSE" expectedLength="10"/>${after}</p>`,
        rules: [
          within(value, tolerance, "SCORE", `<baseValue baseType="float">1</baseValue>`),
          ...known.map(({ id, amount }) =>
            within(
              amount,
              tolerance,
              "FEEDBACK",
              `<multiple><baseValue baseType="identifier">${id}</baseValue></multiple>`,
            ),
          ),
        ],
        feedback: known.map(({ id, slip }) => ({
          id,
          html: `<p>${qtiHtml(slip.feedback)}</p>`,
        })),
        unplaced: partFeedback(plain).filter(({ part }) =>
          Number.isNaN(leadingNumber(part[0] ?? "")),
        ),
      };
    }
    case "short":
    case "cloze": {
      const blanks = kind === "short" ? [options.map(({ text }) => text)] : (plain.blanks ?? []);
      const names = blanks.map((_, i) => (kind === "short" ? "RESPONSE" : `RESPONSE_${i + 1}`));
      const declarations = blanks.map((accepted, i) => {
        const texts = [...new Set(accepted.map((text) => inlineText(text)))];
        const worth = texts.map((key) => ({ key, value: 1 / blanks.length }));
        return declareResponse(
          names[i] ?? "",
          "single",
          "string",
          texts.slice(0, 1),
          mapping(worth, "false"),
        );
      });
      const field = (i: number) =>
        `<textEntryInteraction responseIdentifier="${names[i]}" expectedLength="20"/>`;
      const pieces = plain.pieces ?? ["", ""];
      const text = pieces
        .map((piece, i) => `${pieceHtml(piece, qtiHtml)}${i < blanks.length ? field(i) : ""}`)
        .join("");
      return {
        declarations,
        body: `<p>${qtiHtml(plain.stem)}</p><p>${text}</p>`,
        rules: [scoreByMap(names)],
        feedback: [],
        unplaced: partFeedback(plain),
      };
    }
  }
}

/** Sets an outcome where the number that was typed is near enough, its bounds included. */
function within(value: number, tolerance: number, outcome: string, set: string): Rule {
  const near = `${decimal(tolerance)} ${decimal(tolerance)}`;
  return `<responseCondition><responseIf><equal toleranceMode="absolute" tolerance="${near}"><variable identifier="RESPONSE"/><baseValue baseType="float">${decimal(value)}</baseValue></equal><setOutcomeValue identifier="${outcome}">${set}</setOutcomeValue></responseIf></responseCondition>`;
}
