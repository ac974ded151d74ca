import { expect, test } from "vitest";
import { nameTopics } from "./name-topics.ts";

const topic = (heading: string) =>
  nameTopics([{ heading, text: "", level: 2, kind: "results" }])[0];

test.each([
  "STK11 loss drives resistance to PD-1 blockade",
  "2.3. The Availability of Iron Affects Growth in Rice",
  "Loss of Ptpn2 is associated with inflamed tumours",
  "Treated mice show increased survival",
  "pT703 Negatively Regulates the Kinase through Sequestration",
])("a heading that says something of its subject is a claim: %s", (heading) => {
  expect(topic(heading)?.asserts).toBe(true);
});

test.each([
  "Effects on body weight",
  "Increased survival in treated mice",
  "Cell lines and culture conditions",
  "Rating scales of child behaviour",
  "Analyses for the reported genes RP6 and RM1",
  "How does iron affect growth?",
  "These drugs reduce growth",
])("a heading that only names something is not: %s", (heading) => {
  expect(topic(heading)?.asserts).toBe(false);
});

test.each([
  "Results",
  "3. Results and discussion",
  "Main findings",
  "",
  "Experiment 2",
  "Patients",
])("a heading that every article has is no topic: “%s”", (heading) => {
  expect(topic(heading)).toBeUndefined();
});

test("topics are numbered by the name of their sections, and keep the heading as printed", () => {
  const topics = nameTopics([
    { heading: "Results", text: "", level: 1, kind: "results" },
    { heading: "3.1. Growth of mice", text: "", level: 2, kind: "results" },
  ]);
  expect(topics[1]).toEqual({
    id: "results-heading-2",
    text: "Growth of mice",
    heading: "3.1. Growth of mice",
    asserts: false,
  });
});
