import { describe, expect, test } from "vitest";
import { splitAuthors } from "./split-authors.ts";

describe("a line of authors is split into names without their marks", () => {
  test.each([
    ["Miraj Ud Din , Xiaohui Liu , Xuemei Wang", ["Miraj Ud Din", "Xiaohui Liu", "Xuemei Wang"]],
    ["Ana de Souza, MD, PhD1,2; Li Wei, MPH3; et al", ["Ana de Souza", "Li Wei"]],
    [
      "by Hanna Berg 1,*ORCID,Omar Haddad 2ORCID andKwame Asante 4",
      ["Hanna Berg", "Omar Haddad", "Kwame Asante"],
    ],
    ["Rui Zhang1,2†Fang Liu1†João Pereira4*", ["Rui Zhang", "Fang Liu", "João Pereira"]],
    ["Naomi FeldmanTariq AzizSofia McDonald", ["Naomi Feldman", "Tariq Aziz", "Sofia McDonald"]],
    [
      "Elena Rossi a, Priya Nair a b, Hiroshi Tanaka c 1",
      ["Elena Rossi", "Priya Nair", "Hiroshi Tanaka"],
    ],
    ["Baptista R(1), Olsen KM(2), Mwangi J(1)(3).", ["Baptista R", "Olsen KM", "Mwangi J"]],
    [
      "Freja Nielsen, doctoral student1, Daniel Osei, professor of surgery2",
      ["Freja Nielsen", "Daniel Osei"],
    ],
    ["Aoife O’Brien & Karl-Heinz Weber", ["Aoife O’Brien", "Karl-Heinz Weber"]],
    ["Qurat ul Ain, Ludwig van der Meer", ["Qurat ul Ain", "Ludwig van der Meer"]],
    ["Sofia A Lind, John IN Smith", ["Sofia A Lind", "John IN Smith"]],
  ])("%s", (line, names) => {
    expect(splitAuthors(line)).toEqual(names);
  });
});

describe("a line of something else is not", () => {
  test.each([
    "Department of Microbiology, University of Cape Town, Cape Town, South Africa",
    "Vitamin D Supplementation and Depressive Symptoms in Adolescents: A Review",
    "Download PDF",
    "My Account",
    "Nutrients 2023, 15(4), 998",
    "Cancer Research",
    "",
  ])("%s", (line) => {
    expect(splitAuthors(line)).toEqual([]);
  });
});
