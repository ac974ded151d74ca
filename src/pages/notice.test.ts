import { expect, test, vi } from "vitest";
import { InputError } from "../kernel/index.ts";
import { noticeOf } from "./notice.ts";

test("what a person can mend is said in sentences, with what to do, and no mark-up of theirs", () => {
  expect(noticeOf(new InputError("the file <b>x</b> is cut", "load it again"))).toBe(
    "<strong>The file &lt;b&gt;x&lt;/b&gt; is cut.</strong> Load it again.",
  );
  expect(noticeOf(new InputError("is it so?", "yes."))).toBe("<strong>Is it so?</strong> Yes.");
});

test("a defect of ours shows no stack, and goes to the console", () => {
  const logged = vi.spyOn(console, "error").mockImplementation(() => {});
  const notice = noticeOf(new TypeError("x is undefined"));
  expect(notice).not.toContain("undefined");
  expect(notice).toContain("Your text is still here");
  expect(logged).toHaveBeenCalledOnce();
  logged.mockRestore();
});
