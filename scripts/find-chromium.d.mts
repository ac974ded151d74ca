import type { LaunchOptions } from "@playwright/test";

export declare function chromiumLaunchOptions(path?: string): LaunchOptions;
export declare function listChromiums(): string[];
