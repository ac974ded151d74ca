import { builtinModules } from "node:module";
import { findCycles } from "./find-cycles.mjs";
import { FLOORS, GATEWAYS, HIGHEST_PURE_FLOOR, isTest, locate } from "./plan.mjs";

/**
 * @typedef {import("./read-modules.mjs").Module} Module
 * @typedef {{ file: string, line: number, what: string }} Breach
 * @typedef {{ id: string, why: string, check: (modules: readonly Module[]) => Breach[] }} Rule
 */

/** @type {readonly Rule[]} */
export const RULES = [
  {
    id: "folders",
    why: "every file has a floor; a folder nobody placed is a folder nobody's rules hold for",
    check: (modules) =>
      modules
        .filter(({ file }) => !locate(file) && !/^src\/[^/]+\.d\.ts$/.test(file))
        .map(({ file }) => ({
          file,
          line: 1,
          what: `is in no known folder; they are ${FLOORS.flat().join(", ")} (scripts/floors/plan.mjs)`,
        })),
  },
  {
    id: "floors",
    why: "what is below can be read, tested and reused without what is above it",
    check: eachImport(({ module, target, address }) => {
      const from = locate(module.file);
      if (!from || !target) return undefined;
      const to = locate(target);
      if (!to) {
        const code = /\.[cm]?[jt]sx?$/.test(target);
        return code ? `imports code outside the floors: "${address}"` : undefined;
      }
      if (to.folder === from.folder || to.floor < from.floor) return undefined;
      const way = to.floor === from.floor ? "sideways" : "upward";
      return `${from.folder} (floor ${from.floor}) imports ${way}: ${to.folder} (floor ${to.floor})`;
    }),
  },
  {
    id: "doors",
    why: "a folder can rearrange its files as long as its index.ts says the same",
    check: eachImport(({ module, target }) => {
      const to = target && locate(target);
      if (!to || to.folder === locate(module.file)?.folder) return undefined;
      // A stylesheet is no part of what an index.ts can say.
      if (target === `src/${to.folder}/index.ts` || target.endsWith(".css")) return undefined;
      // What invents questions and decks for tests must not be on the way of anything shipped.
      if (isTest(module.file) && /\/arbitrary-[\w-]+\.ts$/.test(target)) return undefined;
      return `enters ${to.folder} by ${target}; its door is src/${to.folder}/index.ts`;
    }),
  },
  {
    id: "purity",
    why: "the same article must give the same deck, byte for byte; time and chance are arguments",
    check: (modules) =>
      modules
        .filter(isPure)
        .flatMap(({ file, imports, impurities }) => [
          ...impurities.map(({ name, line }) => ({ file, line, what: `uses ${name}` })),
          ...imports
            .filter(({ address }) => isNode(address))
            .map(({ address, line }) => ({ file, line, what: `imports "${address}"` })),
        ]),
  },
  {
    id: "gateways",
    why: "a package that only one place knows can be replaced there",
    check: eachImport(({ module, address }) => {
      const gateway = GATEWAYS.find(({ name }) => name.test(address ?? ""));
      if (!gateway || gateway.only.some((place) => module.file.startsWith(place))) return undefined;
      return `imports "${address}", which only ${gateway.only.join(", ")} may`;
    }),
  },
  {
    id: "literal",
    why: "an address that is computed cannot be checked, and a bundler cannot follow it either",
    check: eachImport(({ address }) =>
      address === undefined ? "imports an address that is computed" : undefined,
    ),
  },
  {
    id: "cycles",
    why: "files that need each other are one file in two places",
    check: (modules) => {
      const files = new Set(modules.map(({ file }) => file));
      const graph = new Map(
        modules.map(({ file, imports }) => [
          file,
          new Set(imports.flatMap(({ target }) => (files.has(target) ? [target] : []))),
        ]),
      );
      return findCycles(graph).map((cycle) => ({
        file: cycle[0],
        line: 1,
        what: `imports itself: ${cycle.join(" → ")}`,
      }));
    },
  },
];

/** @returns {(modules: readonly Module[]) => Breach[]} */
function eachImport(judge) {
  return (modules) =>
    modules.flatMap((module) =>
      module.imports.flatMap(({ address, target, line }) => {
        const what = judge({ module, address, target });
        return what ? [{ file: module.file, line, what }] : [];
      }),
    );
}

function isPure({ file }) {
  const place = locate(file);
  return place !== undefined && place.floor <= HIGHEST_PURE_FLOOR && !isTest(file);
}

function isNode(address) {
  return address?.startsWith("node:") || builtinModules.includes(address);
}
