import "fake-indexeddb/auto";
import { createMemoryRepository } from "../../../library/index.ts";
import { createBrowserRepository } from "./browser-repository.ts";
import { repositoryContract } from "./repository-contract.ts";

function clock() {
  let time = Date.UTC(2026, 0, 5);
  return {
    now: () => time,
    pass: (milliseconds: number) => {
      time += milliseconds;
    },
  };
}

let count = 0;

repositoryContract("the repository in a browser", async () => {
  const { now, pass } = clock();
  return { repository: createBrowserRepository({ now, name: `contract-${++count}` }), pass };
});

repositoryContract("the repository in memory", async () => {
  const { now, pass } = clock();
  return { repository: createMemoryRepository(now), pass };
});
